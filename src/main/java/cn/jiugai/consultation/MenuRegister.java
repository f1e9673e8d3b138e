package cn.jiugai.consultation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ranking of the works that the households chose (HG-2-3). */
@Component
class MenuRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    MenuRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the ranking in the place of an earlier one. */
    void put(String project, List<RankedDemand> ranking) {
        jdbc.sql("delete from menu_rank where project = ?").param(project).update();
        ranking.forEach(ranked -> jdbc.sql(
                        "insert into menu_rank (project, demand, place, households, ranked_at) values (?, ?, ?, ?, ?)")
                .params(project, ranked.demand().name(), ranked.place(), ranked.households(), OffsetDateTime.now(clock))
                .update());
    }

    /** By place, and by the order of the menu within one. */
    List<RankedDemand> of(String project) {
        return jdbc
                .sql("select place, demand, households from menu_rank where project = ?")
                .param(project)
                .query(RankedDemand.class)
                .stream()
                .sorted(Comparator.comparingInt(RankedDemand::place).thenComparing(RankedDemand::demand))
                .toList();
    }
}
