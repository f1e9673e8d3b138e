package cn.jiugai.consultation;

import cn.jiugai.project.Household;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The answers of households. Of several answers of a household in a round the last one is in force. */
@Component
class AnswerRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer in force.
     *
     * @param id its row
     * @param household the household's row
     */
    record Stored(long id, long household, int version, Answer answer) {}

    /** The answers in force by the household's row. */
    Map<Long, Stored> inForce(String project, int round) {
        Map<Long, Set<Demand>> demands = demands(project, round);
        Map<Long, Stored> answers = new HashMap<>();
        jdbc.sql("""
                        select a.id, a.household, a.version, a.channel, a.contact, a.stance,
                               a.opinion, c.name, h.building, h.door
                        from household_answer a join household h on h.id = a.household
                                                join community c on c.id = h.community
                        where c.project = ? and c.left_at is null and a.round = ?
                          and a.superseded_at is null""").params(project, round).query(row -> {
            Stored stored = stored(row, demands);
            answers.put(stored.household(), stored);
        });
        return answers;
    }

    /** The households of the project that have not answered in a round, in the order in which they were registered. */
    List<Household> unanswered(String project, int round) {
        return jdbc.sql("""
                        select c.name as community, h.building, h.door
                        from household h join community c on c.id = h.community
                        where c.project = :project and c.left_at is null
                          and not exists (select * from household_answer a where a.household = h.id and a.round = :round
                                                                             and a.superseded_at is null)
                        order by c.id, h.id""")
                .param("project", project)
                .param("round", round)
                .query(Household.class)
                .list();
    }

    private static Stored stored(ResultSet row, Map<Long, Set<Demand>> demands) throws SQLException {
        long id = row.getLong("id");
        Household household = new Household(row.getString("name"), row.getString("building"), row.getString("door"));
        Answer answer = new Answer(
                household,
                Channel.valueOf(row.getString("channel")),
                row.getString("contact"),
                demands.getOrDefault(id, Set.of()),
                Optional.ofNullable(row.getString("stance"))
                        .map(Stance::valueOf)
                        .orElse(null),
                row.getString("opinion"));
        return new Stored(id, row.getLong("household"), row.getInt("version"), answer);
    }

    private Map<Long, Set<Demand>> demands(String project, int round) {
        Map<Long, Set<Demand>> demands = new HashMap<>();
        jdbc.sql("""
                        select d.answer, d.demand from household_demand d join household_answer a on a.id = d.answer
                                                                          join household h on h.id = a.household
                        where h.project = ? and a.round = ? and a.superseded_at is null""").params(project, round).query(row -> {
            demands.computeIfAbsent(row.getLong("answer"), answer -> EnumSet.noneOf(Demand.class))
                    .add(Demand.valueOf(row.getString("demand")));
        });
        return demands;
    }

    /** Writes an answer; an earlier one stays in the register, no longer in force. */
    void put(long household, int round, Answer answer, Optional<Stored> earlier, String task, String person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        earlier.ifPresent(old -> jdbc.sql("update household_answer set superseded_at = ? where id = ?")
                .params(now, old.id())
                .update());
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into household_answer (household, round, version, channel, contact, stance, opinion, task,
                                                      person, taken_at)
                        values (:household, :round, :version, :channel, :contact, :stance, :opinion, :task, :person, :now)""")
                .param("household", household)
                .param("round", round)
                .param("version", earlier.map(Stored::version).orElse(0) + 1)
                .param("channel", answer.channel().name())
                .param("contact", answer.contact())
                .param(
                        "stance",
                        answer.stance() == null ? null : answer.stance().name())
                .param("opinion", answer.opinion())
                .param("task", task)
                .param("person", person)
                .param("now", now)
                .update(id, "id");
        answer.demands()
                .forEach(demand -> jdbc.sql("insert into household_demand (answer, demand) values (?, ?)")
                        .params(id.getKey().longValue(), demand.name())
                        .update());
    }

    /** Keeps how the round was held; a later word replaces it. */
    void setRound(String project, int round, int formsHandedOut, String onlineNotice) {
        jdbc.sql("delete from consultation_round where project = ? and round = ?")
                .params(project, round)
                .update();
        jdbc.sql("""
                        insert into consultation_round (project, round, forms_handed_out, online_notice)
                        values (?, ?, ?, ?)""").params(project, round, formsHandedOut, onlineNotice).update();
    }

    /** Where residents could bring their wishes in person in a round that is on record. */
    void setDesk(String project, int round, String desk) {
        jdbc.sql("update consultation_round set opinion_desk = ? where project = ? and round = ?")
                .params(desk, project, round)
                .update();
    }

    /** How many forms were handed out in a round; 0 while it is not on record. */
    int handedOut(String project, int round) {
        return jdbc.sql("select forms_handed_out from consultation_round where project = ? and round = ?")
                .params(project, round)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
