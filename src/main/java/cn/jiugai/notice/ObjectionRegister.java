package cn.jiugai.notice;

import cn.jiugai.consultation.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was objected during the newest notice of a project, and the residents' meeting about it (HG-4.1-1). */
@Component
class ObjectionRegister {

    private static final String NEWEST = "(select max(n.number) from public_notice n where n.project = :project)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each gets the next number of the project; what is on record already is not written twice, nor taken back. */
    void raise(String project, List<String> objections) {
        Set<String> known = of(project).stream().map(Objection::objection).collect(Collectors.toSet());
        objections.stream()
                .filter(known::add)
                .forEach(objection -> jdbc.sql("""
                        insert into notice_objection (project, number, notice, objection)
                        values (:project,
                                (select coalesce(max(number), 0) + 1 from notice_objection where project = :project),
                                %s, :objection)""".formatted(NEWEST))
                        .param("project", project)
                        .param("objection", objection)
                        .update());
    }

    /** What nobody has answered yet goes over to the newest notice, which was posted in the place of an earlier one. */
    void carryOver(String project) {
        jdbc.sql("update notice_objection set notice = %s where project = :project and outcome is null"
                        .formatted(NEWEST))
                .param("project", project)
                .update();
    }

    void answer(String project, int number, Outcome outcome, String answer, String person) {
        jdbc.sql("""
                        update notice_objection set outcome = :outcome, answer = :answer, answered_by = :person,
                                                    answered_at = :now
                        where project = :project and number = :number""")
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("project", project)
                .param("number", number)
                .update();
    }

    /** Those of the newest notice, by number. */
    List<Objection> of(String project) {
        return jdbc.sql("""
                        select number, notice, objection, outcome, answer from notice_objection
                        where project = :project and notice = %s order by number""".formatted(NEWEST))
                .param("project", project)
                .query(Objection.class)
                .list();
    }

    void meet(String project, ResidentsMeeting meeting, String person) {
        jdbc.sql("""
                        insert into notice_meeting (project, notice, held_on, place, participants, conclusion, person,
                                                    recorded_at)
                        values (:project, %s, :heldOn, :place, :participants, :conclusion, :person, :now)""".formatted(NEWEST))
                .param("project", project)
                .param("heldOn", meeting.heldOn())
                .param("place", meeting.place())
                .param("participants", meeting.participants())
                .param("conclusion", meeting.conclusion())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The meeting about the newest notice; empty if none was held. */
    Optional<ResidentsMeeting> meeting(String project) {
        return jdbc.sql("""
                        select notice, held_on, place, participants, conclusion from notice_meeting
                        where project = :project and notice = %s""".formatted(NEWEST))
                .param("project", project)
                .query(ResidentsMeeting.class)
                .optional();
    }
}
