package cn.jiugai.acceptance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The comparison of each meeting, an item a row (JA-3.7-3). */
@Component
class Comparisons {

    private static final String COLUMNS = """
            select c.number, c.source, c.place, c.subject, c.planned, c.conforms, c.built, c.responsible, c.reason,
                   c.document
            from acceptance_comparison c join acceptance_meeting m on m.id = c.meeting""";

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the answers in the place of those that the newest meeting had. */
    void replace(String instance, List<ComparedItem> items) {
        jdbc.sql("delete from acceptance_comparison where meeting = " + AcceptanceRegister.NEWEST)
                .param("instance", instance)
                .update();
        items.forEach(item -> add(instance, item));
    }

    private void add(String instance, ComparedItem item) {
        jdbc.sql("""
                        insert into acceptance_comparison (meeting, number, source, place, subject, planned, conforms,
                                                           built, responsible, reason, document)
                        values (%s, :number, :source, :place, :subject, :planned, :conforms,
                                :built, :responsible, :reason, :document)""".formatted(AcceptanceRegister.NEWEST))
                .param("instance", instance)
                .param("number", item.number())
                .param("source", item.planned().source().name())
                .param("place", item.planned().place())
                .param("subject", item.planned().subject())
                .param("planned", item.planned().planned())
                .param("conforms", item.conforms())
                .param("built", item.built())
                .param("responsible", item.responsible())
                .param("reason", item.reason())
                .param("document", item.document())
                .update();
    }

    /** Those of the newest meeting. */
    List<ComparedItem> newest(String instance) {
        return items("where m.id = " + AcceptanceRegister.NEWEST, instance);
    }

    /** Those of the meeting before the newest one; none if it is the first. */
    List<ComparedItem> before(String instance) {
        return items(
                "where m.instance = :instance and m.round = (select max(n.round) - 1 from acceptance_meeting n"
                        + " where n.instance = :instance)",
                instance);
    }

    /** The deviations that were accepted as they are, at the meeting that passed. */
    List<ComparedItem> accepted(String project) {
        return items("where m.project = :instance and m.passed", project).stream()
                .filter(ComparedItem::accepted)
                .toList();
    }

    private List<ComparedItem> items(String which, String key) {
        return jdbc.sql(COLUMNS + " " + which + " order by c.number")
                .param("instance", key)
                .query((row, index) -> new ComparedItem(
                        row.getInt("number"),
                        new PlannedItem(
                                PlannedSource.valueOf(row.getString("source")),
                                row.getString("place"),
                                row.getString("subject"),
                                row.getString("planned")),
                        row.getBoolean("conforms"),
                        row.getString("built"),
                        row.getString("responsible"),
                        row.getString("reason"),
                        row.getString("document")))
                .list();
    }
}
