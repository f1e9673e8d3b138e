package cn.jiugai.feedback;

import cn.jiugai.consultation.Channel;
import cn.jiugai.project.Household;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The answers of households about their satisfaction; of several in a survey the last one is in force (JA-4.8-2). */
@Component
class SatisfactionRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    SatisfactionRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer in force, and the row in which it stands. */
    record Stored(long id, int version, SatisfactionAnswer answer) {}

    /** The answers in force by the household's row. */
    Map<Long, Stored> inForce(String survey) {
        Map<Long, Map<SatisfactionItem, Rating>> ratings = ratings(survey);
        Map<Long, Stored> answers = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.household, a.version, a.channel, a.opinion, c.name, h.building, h.door
                        from satisfaction_answer a join household h on h.id = a.household
                                                   join community c on c.id = h.community
                        where a.survey = ? and a.superseded_at is null and c.left_at is null""").param(survey).query(row -> {
            answers.put(row.getLong("household"), stored(row, ratings));
        });
        return answers;
    }

    private static Stored stored(ResultSet row, Map<Long, Map<SatisfactionItem, Rating>> ratings) throws SQLException {
        long id = row.getLong("id");
        return new Stored(
                id,
                row.getInt("version"),
                new SatisfactionAnswer(
                        new Household(row.getString("name"), row.getString("building"), row.getString("door")),
                        Channel.valueOf(row.getString("channel")),
                        ratings.getOrDefault(id, Map.of()),
                        row.getString("opinion")));
    }

    private Map<Long, Map<SatisfactionItem, Rating>> ratings(String survey) {
        Map<Long, Map<SatisfactionItem, Rating>> ratings = new HashMap<>();
        jdbc.sql("""
                        select r.answer, r.item, r.rating
                        from satisfaction_rating r join satisfaction_answer a on a.id = r.answer
                        where a.survey = ? and a.superseded_at is null""").param(survey).query(row -> {
            ratings.computeIfAbsent(row.getLong("answer"), answer -> new EnumMap<>(SatisfactionItem.class))
                    .put(SatisfactionItem.valueOf(row.getString("item")), Rating.valueOf(row.getString("rating")));
        });
        return ratings;
    }

    /** Writes an answer; an earlier one stays on record, no longer in force. */
    void put(
            String survey,
            long household,
            SatisfactionAnswer answer,
            Optional<Stored> earlier,
            String task,
            String person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        earlier.ifPresent(old -> jdbc.sql("update satisfaction_answer set superseded_at = ? where id = ?")
                .params(now, old.id())
                .update());
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into satisfaction_answer (survey, household, version, channel, opinion, task, person, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        survey,
                        household,
                        earlier.map(Stored::version).orElse(0) + 1,
                        answer.channel().name(),
                        answer.opinion(),
                        task,
                        person,
                        now))
                .update(id, "id");
        answer.ratings()
                .forEach((item, rating) -> jdbc.sql(
                                "insert into satisfaction_rating (answer, item, rating) values (?, ?, ?)")
                        .params(id.getKey().longValue(), item.name(), rating.name())
                        .update());
    }
}
