package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes to an acceptance for the residents (HG-4.1-5). */
@Component
class AcceptanceResidents {

    private final JdbcClient jdbc;

    AcceptanceResidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who comes. */
    record Resident(ResidentsSide side, String name) {}

    /** Puts those who come in the place of those who were named before. */
    void name(Step step, List<Resident> residents) {
        jdbc.sql("delete from acceptance_resident where instance = ?")
                .param(step.instance())
                .update();
        for (int position = 0; position < residents.size(); position++) {
            Resident resident = residents.get(position);
            jdbc.sql("""
                            insert into acceptance_resident (instance, position, project, side, name, person)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            step.instance(),
                            position + 1,
                            step.project(),
                            resident.side().name(),
                            resident.name(),
                            step.person())
                    .update();
        }
    }

    List<Resident> of(String instance) {
        return jdbc.sql("select side, name from acceptance_resident where instance = ? order by position")
                .param(instance)
                .query(Resident.class)
                .list();
    }
}
