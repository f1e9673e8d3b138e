package cn.jiugai.funding;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What share of the common parts a project asks its residents for, in percent; forced on nobody (HG-6-6). */
@Component
class ResidentShares {

    private final JdbcClient jdbc;

    ResidentShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the shares in the place of earlier ones; a part that is missing is not asked for. */
    void put(String project, Map<CommonPart, Integer> shares) {
        jdbc.sql("delete from resident_share where project = ?").param(project).update();
        shares.forEach((part, percent) -> jdbc.sql(
                        "insert into resident_share (project, part, percent_asked) values (?, ?, ?)")
                .params(project, part.name(), percent)
                .update());
    }

    Map<CommonPart, Integer> of(String project) {
        Map<CommonPart, Integer> shares = new EnumMap<>(CommonPart.class);
        jdbc.sql("select part, percent_asked from resident_share where project = ?")
                .param(project)
                .query(row -> {
                    shares.put(CommonPart.valueOf(row.getString("part")), row.getInt("percent_asked"));
                });
        return shares;
    }
}
