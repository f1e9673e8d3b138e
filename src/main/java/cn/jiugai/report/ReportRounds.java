package cn.jiugai.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code street_report_round} and {@code street_report_line}: each filing with its figures, kept as it was. */
@Component
class ReportRounds {

    private static final String NEWEST =
            " where report = :report and round = (select max(r.round) from street_report_round r where r.report = :report)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a street says beside the figures. */
    record Words(String summary, String problems, String measures) {}

    /** Writes the next round with its figures. */
    void file(long report, Words words, List<ReportLine> lines, String person) {
        int round = newest(report).map(ReportRound::round).orElse(0) + 1;
        jdbc.sql("""
                        insert into street_report_round (report, round, summary, problems, measures, filed_by, filed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report,
                        round,
                        words.summary(),
                        words.problems(),
                        words.measures(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
        lines.forEach(line -> add(report, round, line));
    }

    private void add(long report, int round, ReportLine line) {
        jdbc.sql("""
                        insert into street_report_line (report, round, project, name, households, phases, state, started_on,
                            completed_on, items, items_finished, basic, basic_finished, accepted, overdue, open_findings,
                            open_charges)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report,
                        round,
                        line.project(),
                        line.name(),
                        line.households(),
                        line.phases(),
                        line.state(),
                        line.startedOn(),
                        line.completedOn(),
                        line.items(),
                        line.itemsFinished(),
                        line.basic(),
                        line.basicFinished(),
                        line.accepted(),
                        line.overdue(),
                        line.openFindings(),
                        line.openCharges())
                .update();
    }

    void review(long report, boolean passed, String remark, String person) {
        jdbc.sql("""
                        update street_report_round set review_passed = :passed, review_remark = :remark,
                            reviewed_by = :person, reviewed_at = :now""" + NEWEST)
                .param("passed", passed)
                .param("remark", remark)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("report", report)
                .update();
    }

    void send(long report, String person) {
        jdbc.sql("update street_report_round set sent_by = :person, sent_at = :now" + NEWEST)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("report", report)
                .update();
    }

    void answer(long report, boolean accepted, String remark, String person) {
        jdbc.sql("""
                        update street_report_round set accepted = :accepted, answer_remark = :remark,
                            answered_by = :person, answered_at = :now""" + NEWEST)
                .param("accepted", accepted)
                .param("remark", remark)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .param("report", report)
                .update();
    }

    Optional<ReportRound> newest(long report) {
        return jdbc.sql("""
                        select round, summary, problems, measures, filed_by, filed_at, reviewed_by, review_passed,
                               review_remark, sent_by, sent_at, accepted, answer_remark
                        from street_report_round""" + NEWEST)
                .param("report", report)
                .query(ReportRound.class)
                .optional();
    }

    /** The figures of a round as they were when it was filed. */
    List<ReportLine> lines(long report, int round) {
        return jdbc.sql("""
                        select project, name, households, phases, state, started_on, completed_on, items, items_finished,
                               basic, basic_finished, accepted, overdue, open_findings, open_charges
                        from street_report_line where report = ? and round = ? order by project""").params(report, round).query(ReportLine.class).list();
    }
}
