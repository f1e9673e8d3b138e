package cn.jiugai.project;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects for which units hold roles. */
@Component
public class UnitProjects {

    private final JdbcClient jdbc;

    UnitProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of the projects of a district for which one of the units holds one of the roles, the newest year first. */
    public List<String> holding(String district, Collection<String> units, Collection<String> roles) {
        if (units.isEmpty() || roles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.number from project p
                        where p.district = :district and exists (
                            select 1 from unit_role r left join project_unit n
                                on n.district = p.district and n.project = p.number and n.role = r.role
                            where r.role in (:roles) and r.unit in (:units)
                                and (n.unit = r.unit or n.unit is null and r.district_wide))
                        order by p.plan_year desc, p.number""")
                .param("district", district)
                .param("units", units)
                .param("roles", roles)
                .query(String.class)
                .list();
    }
}
