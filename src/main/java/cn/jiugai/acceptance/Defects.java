package cn.jiugai.acceptance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The defects that were found at the meetings. */
@Component
class Defects {

    private static final String COLUMNS =
            "select d.id, d.found_by, d.compared, d.finding, d.responsible from acceptance_defect d ";

    private final JdbcClient jdbc;

    Defects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a defect of the newest meeting. */
    void add(String instance, Defect defect) {
        jdbc.sql("""
                        insert into acceptance_defect (meeting, found_by, compared, finding, responsible)
                        values (%s, :foundBy, :compared, :finding, :responsible)""".formatted(AcceptanceRegister.NEWEST))
                .param("instance", instance)
                .param("foundBy", defect.foundBy())
                .param("compared", defect.compared())
                .param("finding", defect.finding())
                .param("responsible", defect.responsible())
                .update();
    }

    /** Takes those of the comparison of the newest meeting away, before it is recorded anew. */
    void dropCompared(String instance) {
        jdbc.sql("delete from acceptance_defect where compared is not null and meeting = " + AcceptanceRegister.NEWEST)
                .param("instance", instance)
                .update();
    }

    /** Those of the newest meeting. */
    List<Defect> newest(String instance) {
        return jdbc.sql(COLUMNS + "where d.meeting = " + AcceptanceRegister.NEWEST + " order by d.id")
                .param("instance", instance)
                .query(Defect.class)
                .list();
    }

    /** Those of the meetings before the newest one. */
    List<Defect> earlier(String instance) {
        return jdbc.sql(COLUMNS + """
                        join acceptance_meeting m on m.id = d.meeting
                        where m.instance = :instance and m.id < %s order by d.id""".formatted(AcceptanceRegister.NEWEST))
                .param("instance", instance)
                .query(Defect.class)
                .list();
    }

    Defect get(long id) {
        return jdbc.sql(COLUMNS + "where d.id = ?")
                .param(id)
                .query(Defect.class)
                .single();
    }
}
