package cn.jiugai.office;

import jakarta.annotation.PostConstruct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the districts and units of the files into the register; what is there already stays as it is. */
@Component
class OfficeSetup {

    private final DistrictFiles files;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OfficeSetup(DistrictFiles files, Roles roles, JdbcClient jdbc, TransactionTemplate transaction) {
        this.files = files;
        this.roles = roles;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @PostConstruct
    void write() {
        transaction.executeWithoutResult(status -> files.all().forEach(this::write));
    }

    private void write(DistrictFile file) {
        insertIfMissing("district", "id, name", file.id(), file.name());
        for (DistrictFile.UnitEntry unit : file.units()) {
            insertIfMissing("unit", "id, district, name", unit.id(), file.id(), unit.name());
            unit.roles().forEach(role -> write(file, unit, role, true));
            unit.offers().forEach(role -> write(file, unit, role, false));
        }
    }

    private void write(DistrictFile file, DistrictFile.UnitEntry unit, String role, boolean districtWide) {
        if (!roles.knows(file.id(), role)) {
            throw new IllegalStateException(
                    "districts/%s.yaml：单位%s的角色“%s”未在 roles.yml 中登记".formatted(file.id(), unit.id(), role));
        }
        insertIfMissing("unit_role", "unit, role, district_wide", unit.id(), role, districtWide);
    }

    private void insertIfMissing(String table, String columns, Object... values) {
        String marks = "?" + ", ?".repeat(values.length - 1);
        jdbc.sql("insert into %s (%s) values (%s) on conflict do nothing".formatted(table, columns, marks))
                .params(values)
                .update();
    }
}
