package cn.jiugai.consultation;

import cn.jiugai.project.CommunityMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes households and opinions along with a community that goes to another project; opinions get numbers of that one. */
@Component
class FollowCommunity {

    private final JdbcClient jdbc;

    FollowCommunity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void moved(CommunityMoved move) {
        List<Integer> numbers = jdbc.sql("""
                        select o.number from household_opinion o join household h on h.id = o.household
                        where o.project = ? and h.community = ? order by o.number""")
                .params(move.from(), move.community())
                .query(Integer.class)
                .list();
        numbers.forEach(number -> jdbc.sql("""
                        update household_opinion
                        set project = :to,
                            number = (select coalesce(max(o.number), 0) + 1 from household_opinion o where o.project = :to)
                        where project = :from and number = :number""")
                .param("to", move.to())
                .param("from", move.from())
                .param("number", number)
                .update());
        jdbc.sql("update household set project = ? where community = ?")
                .params(move.to(), move.community())
                .update();
    }
}
