package cn.jiugai.acceptance;

import cn.jiugai.acceptance.ComparedItem.Result;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the two acceptances and what was said there. What concerns an instance concerns its newest meeting. */
@Component
class AcceptanceRegister {

    private static final String NEWEST = "(select max(m.id) from acceptance_meeting m where m.instance = :instance)";

    private final JdbcClient jdbc;

    AcceptanceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round. */
    void convene(String instance, String project, Meeting meeting) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, filing_number, held_on, place)
                        values (:instance,
                                (select coalesce(max(m.round), 0) + 1 from acceptance_meeting m
                                 where m.instance = :instance),
                                :project, :kind, :filing, :day, :place)""")
                .param("instance", instance)
                .param("project", project)
                .param("kind", meeting.kind().name())
                .param("filing", meeting.filingNumber())
                .param("day", meeting.heldOn())
                .param("place", meeting.place())
                .update();
    }

    void addOpinion(String instance, AcceptanceOpinion opinion) {
        jdbc.sql("""
                        insert into acceptance_opinion (meeting, party, unit, agrees, person)
                        values (%s, :party, :unit, :agrees, :person)""".formatted(NEWEST))
                .param("instance", instance)
                .param("party", opinion.party())
                .param("unit", opinion.unit())
                .param("agrees", opinion.agrees())
                .param("person", opinion.person())
                .update();
    }

    List<AcceptanceOpinion> opinions(String instance) {
        return jdbc.sql("""
                        select party, unit, agrees, person from acceptance_opinion
                        where meeting = %s order by party""".formatted(NEWEST))
                .param("instance", instance)
                .query(AcceptanceOpinion.class)
                .list();
    }

    void addComparison(String instance, ComparedItem item, Result result) {
        jdbc.sql("insert into acceptance_item (meeting, item, result) values (" + NEWEST + ", :item, :result)")
                .param("instance", instance)
                .param("item", item.name())
                .param("result", result.name())
                .update();
    }

    Map<ComparedItem, Result> comparison(String instance) {
        Map<ComparedItem, Result> results = new EnumMap<>(ComparedItem.class);
        jdbc.sql("select item, result from acceptance_item where meeting = " + NEWEST)
                .param("instance", instance)
                .query(row -> {
                    results.put(ComparedItem.valueOf(row.getString("item")), Result.valueOf(row.getString("result")));
                });
        return results;
    }

    /** Marks the newest meeting as the one that passed. */
    void conclude(String instance, String number, LocalDate day) {
        jdbc.sql("""
                        update acceptance_meeting set passed = true, conclusion_number = :number, concluded_on = :day
                        where id = %s""".formatted(NEWEST))
                .param("instance", instance)
                .param("number", number)
                .param("day", day)
                .update();
    }
}
