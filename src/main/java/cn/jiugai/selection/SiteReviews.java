package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables {@code site_review} and {@code site_review_score}. */
@Component
class SiteReviews {

    private final JdbcClient jdbc;
    private final ApplicationRecords applications;
    private final Clock clock;

    SiteReviews(JdbcClient jdbc, ApplicationRecords applications, Clock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.clock = clock;
    }

    /** Puts a review in the place of the one that stood. */
    void add(SiteReview review, String person) {
        supersede(review.application());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into site_review (application, reviewed_on, reviewers, built_year, households, buildings, area_m2,
                                                 estimate_fen, figures_reason, person, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        review.application(),
                        review.reviewedOn(),
                        review.reviewers(),
                        review.figures().builtYear(),
                        review.figures().households(),
                        review.figures().buildings(),
                        review.figures().areaM2(),
                        review.figures().estimate().value(),
                        review.figuresReason(),
                        person,
                        OffsetDateTime.now(clock))
                .update(key, "id");
        long id = key.getKey().longValue();
        for (int position = 0; position < review.items().size(); position++) {
            add(id, review.items().get(position), position);
        }
    }

    private void add(long review, ReviewedItem item, int position) {
        jdbc.sql("""
                        insert into site_review_score (review, item, position, label, claimed, most, reviewed, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        review,
                        item.item(),
                        position,
                        item.label(),
                        item.claimed(),
                        item.most(),
                        item.reviewed(),
                        item.reason())
                .update();
    }

    /** Takes away the review that stands, so that another one is asked for. */
    void supersede(String application) {
        jdbc.sql("update site_review set superseded_at = ? where application = ? and superseded_at is null")
                .params(OffsetDateTime.now(clock), application)
                .update();
    }

    /** The review that stands; empty if there is none. */
    Optional<SiteReview> find(String application) {
        AppliedCommunity applied = applications.find(application).orElseThrow();
        return jdbc.sql("""
                        select id, reviewed_on, reviewers, built_year, households, buildings, area_m2, estimate_fen,
                               figures_reason
                        from site_review where application = ? and superseded_at is null""")
                .param(application)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getObject("reviewed_on", LocalDate.class),
                        row.getString("reviewers"),
                        new SiteFigures(
                                row.getInt("built_year"),
                                row.getInt("households"),
                                row.getInt("buildings"),
                                row.getBigDecimal("area_m2"),
                                new Fen(row.getLong("estimate_fen"))),
                        row.getString("figures_reason")))
                .optional()
                .map(row -> new SiteReview(
                        application,
                        applied.name(),
                        row.reviewedOn(),
                        row.reviewers(),
                        SiteFigures.of(applied),
                        row.figures(),
                        row.figuresReason(),
                        items(row.id())));
    }

    private record Row(long id, LocalDate reviewedOn, String reviewers, SiteFigures figures, String figuresReason) {}

    private List<ReviewedItem> items(long review) {
        return jdbc.sql("""
                        select item, label, claimed, most, reviewed, reason from site_review_score
                        where review = ? order by position""").param(review).query(ReviewedItem.class).list();
    }
}
