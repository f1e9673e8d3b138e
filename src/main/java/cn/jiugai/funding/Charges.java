package cn.jiugai.funding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The charges to residents that the utilities have declared for a project (JA-2-6). */
@Component
class Charges {

    private final JdbcClient jdbc;
    private final Clock clock;

    Charges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the declaration of a unit in the place of its earlier one; no charges at all is a declaration too. */
    void declare(String project, String unit, List<Charge> charges, String person) {
        jdbc.sql("delete from utility_charge where project = ? and unit = ?")
                .params(project, unit)
                .update();
        jdbc.sql("delete from utility_declaration where project = ? and unit = ?")
                .params(project, unit)
                .update();
        jdbc.sql("insert into utility_declaration (project, unit, person, declared_at) values (?, ?, ?, ?)")
                .params(project, unit, person, OffsetDateTime.now(clock))
                .update();
        for (int i = 0; i < charges.size(); i++) {
            Charge charge = charges.get(i);
            jdbc.sql("""
                            insert into utility_charge (project, unit, position, item, standard, basis)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(project, unit, i + 1, charge.item(), charge.standard(), charge.basis())
                    .update();
        }
    }

    /** Ids of the units that have declared their charges, the first one first. */
    List<String> declarants(String project) {
        return jdbc.sql("select unit from utility_declaration where project = ? order by declared_at, unit")
                .param(project)
                .query(String.class)
                .list();
    }

    List<Charge> of(String project, String unit) {
        return jdbc.sql(
                        "select item, standard, basis from utility_charge where project = ? and unit = ? order by position")
                .params(project, unit)
                .query(Charge.class)
                .list();
    }
}
