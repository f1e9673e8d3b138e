package cn.jiugai.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who there is, and who holds a role for a project. */
@Component
@DependsOn("officeSetup")
public class Offices {

    private final JdbcClient jdbc;
    private final DistrictFiles files;

    Offices(JdbcClient jdbc, DistrictFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    public List<District> districts() {
        return jdbc.sql("select id, name from district order by id")
                .query(District.class)
                .list();
    }

    public List<Unit> units(String district) {
        return jdbc.sql("select id, district, name from unit where district = ? order by id")
                .param(district)
                .query(Unit.class)
                .list();
    }

    public Optional<Unit> unit(String id) {
        return jdbc.sql("select id, district, name from unit where id = ?")
                .param(id)
                .query(Unit.class)
                .optional();
    }

    /** Chinese name of a unit, for sentences; its id if it is not known. */
    public String nameOf(String id) {
        return unit(id).map(Unit::name).orElse(id);
    }

    /** The units that can be named for a role in a district, those that hold it district-wide included. */
    public List<Unit> candidates(String district, String role) {
        return jdbc.sql("""
                        select u.id, u.district, u.name from unit u join unit_role r on r.unit = u.id
                        where u.district = ? and r.role = ? order by u.id""").params(district, role).query(Unit.class).list();
    }

    /** The unit named for this role of the project, else the one that holds it for the whole district. */
    public Optional<Unit> holder(String district, String project, String role) {
        return jdbc.sql("""
                        select id, district, name from (
                            select 1 turn, u.id, u.district, u.name from project_unit p join unit u on u.id = p.unit
                            where p.district = :district and p.project = :project and p.role = :role
                            union all
                            select 2 turn, u.id, u.district, u.name from unit u join unit_role r on r.unit = u.id
                            where u.district = :district and r.role = :role and r.district_wide
                        ) holder order by turn, id limit 1""")
                .param("district", district)
                .param("project", project)
                .param("role", role)
                .query(Unit.class)
                .optional();
    }

    /**
     * The projects of a district in which one of these units has a part: those for which it is named; all of them, if it
     * holds a role for the whole district.
     */
    public Predicate<String> partsOf(List<String> units, String district) {
        if (units.isEmpty()) {
            return project -> false;
        }
        boolean districtWide = jdbc.sql("""
                        select count(*) from unit_role r join unit u on u.id = r.unit
                        where u.district = :district and r.district_wide and u.id in (:units)""")
                        .param("district", district)
                        .param("units", units)
                        .query(Integer.class)
                        .single()
                > 0;
        if (districtWide) {
            return project -> true;
        }
        Set<String> named = jdbc.sql("select project from project_unit where district = :district and unit in (:units)")
                .param("district", district)
                .param("units", units)
                .query(String.class)
                .set();
        return named::contains;
    }

    /** The unit that gets what no other unit holds: the department in charge of the district. */
    public Unit inCharge(String district) {
        String role = file(district).inCharge();
        return districtWide(district, role)
                .orElseThrow(() -> new IllegalStateException("区“%s”没有承担主管部门角色“%s”的单位".formatted(district, role)));
    }

    /** How the numbers of the district's projects begin, e.g. {@code JA}. */
    public String code(String district) {
        return Optional.ofNullable(file(district).code())
                .orElseThrow(() -> new IllegalStateException("districts/%s.yaml 缺少项目编号的前缀 code".formatted(district)));
    }

    private DistrictFile file(String district) {
        return files.all().stream()
                .filter(file -> file.id().equals(district))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("未知的区（租户）“" + district + "”"));
    }

    private Optional<Unit> districtWide(String district, String role) {
        return jdbc.sql("""
                        select u.id, u.district, u.name from unit u join unit_role r on r.unit = u.id
                        where u.district = ? and r.role = ? and r.district_wide order by u.id limit 1""").params(district, role).query(Unit.class).optional();
    }
}
