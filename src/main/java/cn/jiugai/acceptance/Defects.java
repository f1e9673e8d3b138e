package cn.jiugai.acceptance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The defects that were found at the meetings. */
@Component
class Defects {

    private static final String COLUMNS = "select id, found_by, item, finding, responsible from acceptance_defect ";
    private static final String NEWEST = "(select max(m.id) from acceptance_meeting m where m.instance = :instance)";

    private final JdbcClient jdbc;

    Defects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a defect of the newest meeting. */
    void add(String instance, Defect defect) {
        jdbc.sql("""
                        insert into acceptance_defect (meeting, found_by, item, finding, responsible)
                        values (%s, :foundBy, :item, :finding, :responsible)""".formatted(NEWEST))
                .param("instance", instance)
                .param("foundBy", defect.foundBy())
                .param("item", defect.item() == null ? null : defect.item().name())
                .param("finding", defect.finding())
                .param("responsible", defect.responsible())
                .update();
    }

    /** Those of the newest meeting. */
    List<Defect> newest(String instance) {
        return jdbc.sql(COLUMNS + "where meeting = " + NEWEST + " order by id")
                .param("instance", instance)
                .query(Defect.class)
                .list();
    }

    Defect get(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Defect.class).single();
    }
}
