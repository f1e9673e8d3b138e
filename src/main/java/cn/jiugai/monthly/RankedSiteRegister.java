package cn.jiugai.monthly;

import cn.jiugai.project.SupervisionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites of the monthly rankings with their scores, and what was seen of them in the month. */
@Component
class RankedSiteRegister {

    private final JdbcClient jdbc;

    RankedSiteRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets what a site can score; a second time only where nobody has scored yet. */
    void open(long ranking, Map<ScoreItem, Integer> full) {
        if (full(ranking).isEmpty()) {
            full.forEach(
                    (item, points) -> jdbc.sql("insert into ranking_item (ranking, item, full_points) values (?, ?, ?)")
                            .params(ranking, item.name(), points)
                            .update());
        }
    }

    /** What a site can score for each item, in the order of the items. */
    List<ItemScore> full(long ranking) {
        return inOrder(jdbc.sql("select item, full_points from ranking_item where ranking = ?")
                .param(ranking)
                .query((row, number) ->
                        new ItemScore(ScoreItem.valueOf(row.getString("item")), row.getInt("full_points"), 0, null))
                .list());
    }

    void add(long ranking, String project, String contractor) {
        jdbc.sql("insert into ranked_site (ranking, project, contractor) values (?, ?, ?)")
                .params(ranking, project, contractor)
                .update();
    }

    /** In the order of their numbers. */
    List<RankedSite> sites(long ranking) {
        return jdbc.sql("""
                        select project, contractor, scored_by, scored_on, rescore from ranked_site
                        where ranking = ? order by project""").param(ranking).query(RankedSite.class).list();
    }

    /** Takes the place of what the site had before. */
    void score(
            long ranking,
            String project,
            List<ItemScore> scores,
            List<SupervisionRecord> seen,
            String person,
            LocalDate day) {
        List.of("site_score", "scored_inspection")
                .forEach(table -> jdbc.sql("delete from %s where ranking = ? and project = ?".formatted(table))
                        .params(ranking, project)
                        .update());
        scores.forEach(score -> jdbc.sql(
                        "insert into site_score (ranking, project, item, points, reason) values (?, ?, ?, ?, ?)")
                .params(ranking, project, score.item().name(), score.points(), score.reason())
                .update());
        for (int i = 0; i < seen.size(); i++) {
            inspection(ranking, project, i + 1, seen.get(i));
        }
        jdbc.sql("""
                        update ranked_site set scored_by = ?, scored_on = ?, rescore = null
                        where ranking = ? and project = ?""").params(person, day, ranking, project).update();
    }

    private void inspection(long ranking, String project, int position, SupervisionRecord seen) {
        jdbc.sql("""
                        insert into scored_inspection (ranking, project, position, kind, subject, seen_on, seen_by, result,
                                                     is_open)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ranking,
                        project,
                        position,
                        seen.kind(),
                        seen.subject(),
                        seen.on(),
                        seen.by(),
                        seen.result(),
                        seen.open())
                .update();
    }

    /** Empty while the site is not scored. */
    List<ItemScore> scores(long ranking, String project) {
        return inOrder(jdbc.sql("""
                        select s.item, i.full_points, s.points, s.reason
                        from site_score s join ranking_item i on i.ranking = s.ranking and i.item = s.item
                        where s.ranking = ? and s.project = ?""")
                .params(ranking, project)
                .query((row, number) -> new ItemScore(
                        ScoreItem.valueOf(row.getString("item")),
                        row.getInt("full_points"),
                        row.getInt("points"),
                        row.getString("reason")))
                .list());
    }

    private static List<ItemScore> inOrder(List<ItemScore> scores) {
        List<ItemScore> sorted = new ArrayList<>(scores);
        sorted.sort((one, other) -> one.item().compareTo(other.item()));
        return List.copyOf(sorted);
    }

    /** What was seen of the site in the month, as it stood when the site was scored, the newest first. */
    List<SupervisionRecord> seen(long ranking, String project) {
        return jdbc.sql("select * from scored_inspection where ranking = ? and project = ? order by position")
                .params(ranking, project)
                .query((row, number) -> new SupervisionRecord(
                        row.getString("kind"),
                        row.getString("subject"),
                        Objects.requireNonNull(row.getObject("seen_on", LocalDate.class)),
                        row.getString("seen_by"),
                        row.getString("result"),
                        row.getBoolean("is_open")))
                .list();
    }

    /** Has the site scored again; the earlier scores stand until it is. */
    void rescore(long ranking, String project, String reason) {
        jdbc.sql("update ranked_site set rescore = ? where ranking = ? and project = ?")
                .params(reason, ranking, project)
                .update();
    }
}
