package cn.jiugai.scheme;

import cn.jiugai.consultation.Demand;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What works lists say to the demands of the households (HG-4.1-6). */
@Component
class DemandReplyRegister {

    private static final String REPLIES = "select demand, included, reason from demand_reply where list = ";

    private final JdbcClient jdbc;

    DemandReplyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long list, List<DemandReply> replies) {
        replies.forEach(
                reply -> jdbc.sql("insert into demand_reply (list, demand, included, reason) values (?, ?, ?, ?)")
                        .params(list, reply.demand().name(), reply.included(), reply.reason())
                        .update());
    }

    /** Those of the list that was uploaded last. */
    Map<Demand, DemandReply> newest(String project) {
        return replies("(select max(id) from works_list where project = ?)", project);
    }

    /** Those of the list that the newest round of the scheme goes by. */
    Map<Demand, DemandReply> submitted(String project) {
        return replies(
                "(select works_list from scheme where project = ? and works_list is not null order by round desc limit 1)",
                project);
    }

    private Map<Demand, DemandReply> replies(String list, String project) {
        Map<Demand, DemandReply> replies = new EnumMap<>(Demand.class);
        jdbc.sql(REPLIES + list)
                .param(project)
                .query(DemandReply.class)
                .list()
                .forEach(reply -> replies.put(reply.demand(), reply));
        return replies;
    }
}
