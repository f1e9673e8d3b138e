package cn.jiugai.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The petitions of the projects; each is known by the process instance that deals with it. */
@Component
class Petitions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Petitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param phone null if none was given; for the street alone */
    void add(Petition petition, String phone, String person) {
        jdbc.sql("""
                        insert into petition (instance, project, number, petitioner, phone, channel, subject, text, received_on,
                                              person, recorded_at)
                        values (:instance, :project,
                                (select coalesce(max(p.number), 0) + 1 from petition p where p.project = :project),
                                :petitioner, :phone, :channel, :subject, :text, :receivedOn, :person, :now)""")
                .param("instance", petition.instance())
                .param("project", petition.project())
                .param("petitioner", petition.petitioner())
                .param("phone", phone)
                .param("channel", petition.channel().name())
                .param("subject", petition.subject().name())
                .param("text", petition.text())
                .param("receivedOn", petition.receivedOn())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Petition get(String instance) {
        return jdbc.sql("select * from petition where instance = ?")
                .param(instance)
                .query(Petitions::petition)
                .single();
    }

    /** The first one first. */
    List<Petition> of(String project) {
        return jdbc.sql("select * from petition where project = ? order by number")
                .param(project)
                .query(Petitions::petition)
                .list();
    }

    /** What the street answered, and what the petitioner says to it; one who asks for more leaves it open. */
    void answer(String instance, String number, LocalDate day, String text, PetitionOutcome stance, String person) {
        jdbc.sql("""
                        insert into petition_answer (instance, round, number, answered_on, text, stance, person)
                        values (:instance,
                                (select coalesce(max(a.round), 0) + 1 from petition_answer a where a.instance = :instance),
                                :number, :day, :text, :stance, :person)""")
                .param("instance", instance)
                .param("number", number)
                .param("day", day)
                .param("text", text)
                .param("stance", stance.name())
                .param("person", person)
                .update();
        if (stance != PetitionOutcome.AGAIN) {
            jdbc.sql("update petition set outcome = ?, closed_on = ? where instance = ?")
                    .params(stance.name(), day, instance)
                    .update();
        }
    }

    /** The newest answer in words; empty before the first one. */
    Optional<String> newestAnswer(String instance) {
        return jdbc.sql("""
                        select number, answered_on, text from petition_answer
                        where instance = ? order by round desc limit 1""")
                .param(instance)
                .query((row, number) -> "%s（%s）：%s"
                        .formatted(row.getString("number"), row.getString("answered_on"), row.getString("text")))
                .optional();
    }

    private static Petition petition(ResultSet row, int index) throws SQLException {
        return new Petition(
                row.getString("instance"),
                row.getString("project"),
                row.getInt("number"),
                row.getString("petitioner"),
                PetitionChannel.valueOf(Objects.requireNonNull(row.getString("channel"))),
                PetitionSubject.valueOf(Objects.requireNonNull(row.getString("subject"))),
                row.getString("text"),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getString("outcome"))
                        .map(PetitionOutcome::valueOf)
                        .orElse(null),
                row.getObject("closed_on", LocalDate.class));
    }
}
