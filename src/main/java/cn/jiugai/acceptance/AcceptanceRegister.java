package cn.jiugai.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the two acceptances and what was said there. What concerns an instance concerns its newest meeting. */
@Component
class AcceptanceRegister {

    /** The newest meeting of {@code :instance}, within a statement. */
    static final String NEWEST = "(select max(n.id) from acceptance_meeting n where n.instance = :instance)";

    private final JdbcClient jdbc;

    AcceptanceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round; one at which nobody has been heard yet was convened wrongly and is written over. */
    void convene(String instance, String project, Meeting meeting) {
        dropUnheld(instance);
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

    private void dropUnheld(String instance) {
        Optional<Long> unheld = jdbc.sql("""
                        select m.id from acceptance_meeting m where m.id = %s
                        and not exists (select 1 from acceptance_opinion o where o.meeting = m.id)
                        and not exists (select 1 from acceptance_defect d where d.meeting = m.id)""".formatted(NEWEST))
                .param("instance", instance)
                .query(Long.class)
                .optional();
        unheld.ifPresent(meeting -> List.of(
                        "delete from acceptance_comparison where meeting = ?",
                        "delete from acceptance_invitation where meeting = ?",
                        "delete from acceptance_expert where meeting = ?",
                        "delete from acceptance_meeting where id = ?")
                .forEach(sql -> jdbc.sql(sql).param(meeting).update()));
    }

    /** Puts the experts of the newest meeting on record, in their order. */
    void addExperts(String instance, List<Expert> experts) {
        for (int position = 0; position < experts.size(); position++) {
            jdbc.sql("insert into acceptance_expert (meeting, position, name, field) values (" + NEWEST
                            + ", :position, :name, :field)")
                    .param("instance", instance)
                    .param("position", position + 1)
                    .param("name", experts.get(position).name())
                    .param("field", experts.get(position).field())
                    .update();
        }
    }

    List<Expert> experts(String instance) {
        return jdbc.sql("select name, field from acceptance_expert where meeting = " + NEWEST + " order by position")
                .param("instance", instance)
                .query(Expert.class)
                .list();
    }

    /** The filing number of the newest meeting. */
    String filingNumber(String instance) {
        return jdbc.sql("select filing_number from acceptance_meeting where id = " + NEWEST)
                .param("instance", instance)
                .query(String.class)
                .single();
    }

    /** Another project whose joint acceptance has this filing number, empty if none has (JA-3.7-2). */
    Optional<String> otherProjectOf(String filingNumber, String project) {
        return jdbc.sql("""
                        select distinct project from acceptance_meeting
                        where filing_number = ? and project <> ? order by project limit 1""").params(filingNumber, project).query(String.class).optional();
    }

    /** Which meeting of the instance the newest one is, from 1; 0 before the first. */
    int round(String instance) {
        return jdbc.sql("select coalesce(max(round), 0) from acceptance_meeting where instance = ?")
                .param(instance)
                .query(Integer.class)
                .single();
    }

    /** The day of the newest meeting. */
    LocalDate heldOn(String instance) {
        return jdbc.sql("select held_on from acceptance_meeting where id = " + NEWEST)
                .param("instance", instance)
                .query(LocalDate.class)
                .single();
    }

    void addOpinion(String instance, AcceptanceOpinion opinion) {
        jdbc.sql("""
                        insert into acceptance_opinion (meeting, party, unit, agrees, representative, person)
                        values (%s, :party, :unit, :agrees, :representative, :person)""".formatted(NEWEST))
                .param("instance", instance)
                .param("party", opinion.party())
                .param("unit", opinion.unit())
                .param("agrees", opinion.agrees())
                .param("representative", opinion.representative())
                .param("person", opinion.person())
                .update();
    }

    List<AcceptanceOpinion> opinions(String instance) {
        return opinions(instance, "meeting = " + NEWEST);
    }

    /** What was said at the meeting before the newest one; nothing if it is the first. */
    List<AcceptanceOpinion> opinionsBefore(String instance) {
        return opinions(
                instance,
                "meeting = (select max(p.id) from acceptance_meeting p where p.instance = :instance and p.id < "
                        + NEWEST + ")");
    }

    private List<AcceptanceOpinion> opinions(String instance, String which) {
        return jdbc.sql("select party, unit, agrees, representative, person from acceptance_opinion where " + which
                        + " order by party")
                .param("instance", instance)
                .query(AcceptanceOpinion.class)
                .list();
    }

    /** The projects that have met and have not passed, by number; some of them wait for open matters. */
    List<String> running() {
        return jdbc.sql("""
                        select distinct m.project from acceptance_meeting m where not exists (
                            select 1 from acceptance_meeting p where p.instance = m.instance and p.passed)
                        order by m.project""").query(String.class).list();
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
