package cn.jiugai.office;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the districts and units of the files into the register; what is there already stays as it is. */
@Component
class OfficeSetup {

    private final DistrictFiles files;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    OfficeSetup(
            DistrictFiles files, Roles roles, JdbcClient jdbc, DataSource dataSource, TransactionTemplate transaction) {
        this.files = files;
        this.roles = roles;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    @PostConstruct
    void write() {
        transaction.executeWithoutResult(status -> files.all().forEach(this::write));
    }

    private void write(DistrictFile file) {
        insertIfMissing("district", List.of("id"), Map.of("id", file.id(), "name", file.name()));
        for (DistrictFile.UnitEntry unit : file.units()) {
            insertIfMissing("unit", List.of("id"), Map.of("id", unit.id(), "district", file.id(), "name", unit.name()));
            unit.roles().forEach(role -> write(file, unit, role, true));
            unit.offers().forEach(role -> write(file, unit, role, false));
        }
    }

    private void write(DistrictFile file, DistrictFile.UnitEntry unit, String role, boolean districtWide) {
        if (!roles.knows(file.id(), role)) {
            throw DistrictFiles.unfit(file.id() + ".yaml", "单位%s的角色“%s”未在 roles.yml 中登记".formatted(unit.id(), role));
        }
        insertIfMissing(
                "unit_role",
                List.of("unit", "role"),
                Map.of("unit", unit.id(), "role", role, "district_wide", districtWide));
    }

    private void insertIfMissing(String table, List<String> key, Map<String, Object> row) {
        String same = key.stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
        Map<String, Object> keyValues = new HashMap<>(row);
        keyValues.keySet().retainAll(key);
        boolean missing = jdbc.sql("select count(*) from %s where %s".formatted(table, same))
                        .params(keyValues)
                        .query(Integer.class)
                        .single()
                == 0;
        if (missing) {
            new SimpleJdbcInsert(dataSource).withTableName(table).execute(row);
        }
    }
}
