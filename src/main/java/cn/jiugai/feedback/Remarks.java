package cn.jiugai.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The remarks of residents; each is known by the process instance that deals with it (JA-3.5-3). */
@Component
class Remarks {

    private static final String REMARK =
            "select r.*, c.name as community_name from resident_remark r join community c on c.id = r.community ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A remark with what became of it.
     *
     * @param outcome null while it is open
     * @param settlement what the department in charge decided; null if it did not have to
     */
    record Kept(String instance, Remark remark, RemarkOutcome outcome, String settlement) {}

    /** Writes a remark with the next number of the project; who does so holds the project. */
    void add(String instance, String project, Remark remark, String person) {
        jdbc.sql("""
                        insert into resident_remark (instance, project, number, community, building, door, resident, phone,
                                                     channel, received_on, subject, text, unit, person, recorded_at)
                        values (?, ?, (select coalesce(max(r.number), 0) + 1 from resident_remark r where r.project = ?),
                                (select c.id from community c where c.project = ? and c.name = ? and c.left_at is null),
                                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        instance,
                        project,
                        project,
                        project,
                        remark.community(),
                        remark.building(),
                        remark.door(),
                        remark.resident(),
                        remark.phone(),
                        remark.channel().name(),
                        remark.receivedOn(),
                        remark.subject().name(),
                        remark.text(),
                        remark.unit(),
                        person,
                        OffsetDateTime.now(clock)))
                .update();
    }

    Remark get(String instance) {
        return jdbc.sql(REMARK + "where r.instance = ?")
                .param(instance)
                .query((row, number) -> remark(row))
                .single();
    }

    /** All of the project, the first one first. */
    List<Kept> of(String project) {
        return jdbc.sql(REMARK + "where r.project = ? order by r.number")
                .param(project)
                .query((row, number) -> new Kept(
                        row.getString("instance"),
                        remark(row),
                        row.getObject("closed_at") == null ? null : RemarkOutcome.valueOf(row.getString("outcome")),
                        row.getString("settlement")))
                .list();
    }

    /** Keeps what the department in charge has decided; the remark is closed by the step after it. */
    void settle(String instance, RemarkOutcome outcome, String settlement, String person) {
        jdbc.sql("update resident_remark set outcome = ?, settlement = ?, settled_by = ? where instance = ?")
                .params(outcome.name(), settlement, person, instance)
                .update();
    }

    /** How the department in charge has settled it; empty if it did not have to. */
    Optional<RemarkOutcome> settled(String instance) {
        return jdbc.sql("select outcome from resident_remark where instance = ? and settlement is not null")
                .param(instance)
                .query(String.class)
                .optional()
                .map(RemarkOutcome::valueOf);
    }

    void close(String instance, RemarkOutcome outcome) {
        jdbc.sql("update resident_remark set outcome = ?, closed_at = ? where instance = ?")
                .params(outcome.name(), OffsetDateTime.now(clock), instance)
                .update();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getInt("number"),
                row.getString("community_name"),
                row.getString("building"),
                row.getString("door"),
                row.getString("resident"),
                row.getString("phone"),
                RemarkChannel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                RemarkSubject.valueOf(row.getString("subject")),
                row.getString("text"),
                row.getString("unit"));
    }
}
