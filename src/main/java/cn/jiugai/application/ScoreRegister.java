package cn.jiugai.application;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code application_score}. */
@Component
class ScoreRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    ScoreRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ItemScore> items(String application, ScoreSide side) {
        return jdbc.sql("""
                        select item, label, finding, points, most, needed, evidence from application_score
                        where application = ? and side = ? order by position""")
                .params(application, side.name())
                .query(ItemScore.class)
                .list();
    }

    /** Puts the items of a side on record, in the place of those it had before. */
    void set(String application, ScoreSide side, List<ItemScore> items) {
        jdbc.sql("delete from application_score where application = ? and side = ?")
                .params(application, side.name())
                .update();
        for (int position = 0; position < items.size(); position++) {
            ItemScore item = items.get(position);
            jdbc.sql("""
                            insert into application_score (application, side, item, position, label, finding, points, most,
                                                           needed, evidence, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            application,
                            side.name(),
                            item.item(),
                            position,
                            item.label(),
                            item.finding(),
                            item.points(),
                            item.most(),
                            item.needed(),
                            item.evidence(),
                            OffsetDateTime.now(clock))
                    .update();
        }
    }
}
