package cn.jiugai.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of the answers in force. */
@Component
class AnswerFigures {

    private final JdbcClient jdbc;

    AnswerFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many households of each community have answered. */
    List<Coverage> coverage(String project, int round) {
        return jdbc.sql("""
                        select c.name as community, c.households, count(a.id) as answered
                        from community c left join household h on h.community = c.id
                             left join household_answer a
                                 on a.household = h.id and a.round = ? and a.superseded_at is null
                        where c.project = ? and c.left_at is null group by c.id, c.name, c.households order by c.id""").params(round, project).query(Coverage.class).list();
    }

    Map<Channel, Integer> channels(String project, int round) {
        return counts(Channel.class, """
                select a.channel, count(*) from household_answer a join household h on h.id = a.household
                                                              join community c on c.id = h.community
                where c.project = ? and c.left_at is null and a.round = ? and a.superseded_at is null group by a.channel""", project, round);
    }

    Map<Demand, Integer> demands(String project, int round) {
        return counts(Demand.class, """
                select d.demand, count(*) from household_demand d join household_answer a on a.id = d.answer
                                                                  join household h on h.id = a.household
                                                                  join community c on c.id = h.community
                where c.project = ? and c.left_at is null and a.round = ? and a.superseded_at is null
                group by d.demand""", project, round);
    }

    Map<Stance, Integer> stances(String project, int round) {
        return counts(Stance.class, """
                select a.stance, count(*) from household_answer a join household h on h.id = a.household
                                                              join community c on c.id = h.community
                where c.project = ? and c.left_at is null and a.round = ? and a.superseded_at is null
                  and a.stance is not null
                group by a.stance""", project, round);
    }

    private <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, String sql, String project, int round) {
        Map<E, Integer> counts = new EnumMap<>(type);
        jdbc.sql(sql).params(project, round).query(row -> {
            counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2));
        });
        return counts;
    }
}
