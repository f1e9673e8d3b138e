package cn.jiugai.report;

import cn.jiugai.office.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code street_report}. */
@Component
class ReportRegister {

    private static final String REPORT = """
            select id, district, street, first_on, last_on, instance, due_on, received_at from street_report\s""";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    ReportRegister(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    /** Of two nodes that try it at once the second one fails (DuplicateKeyException). */
    StreetReport add(String district, String street, Period period) {
        jdbc.sql("insert into street_report (district, street, first_on, last_on, opened_at) values (?, ?, ?, ?, ?)")
                .params(district, street, period.first(), period.last(), OffsetDateTime.now(clock))
                .update();
        return lock(district, street, period).orElseThrow();
    }

    /** Empty if there is none yet; holds the row until the transaction ends. */
    Optional<StreetReport> lock(String district, String street, Period period) {
        return jdbc.sql(REPORT + "where district = ? and street = ? and first_on = ? for update")
                .params(district, street, period.first())
                .query(StreetReport.class)
                .optional();
    }

    /** Whether a period that was reported covers one of these days: the length of periods may have been changed. */
    boolean covers(String district, String street, Period period) {
        return jdbc.sql("""
                        select count(*) from street_report
                        where district = ? and street = ? and first_on <= ? and last_on >= ?""")
                        .params(district, street, period.last(), period.first())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @param number business key of a process */
    Optional<StreetReport> find(String number) {
        int at = number.indexOf(StreetReport.KEY);
        if (at < 0 || !number.substring(at + StreetReport.KEY.length()).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return jdbc.sql(REPORT + "where id = ?")
                .param(Long.valueOf(number.substring(at + StreetReport.KEY.length())))
                .query(StreetReport.class)
                .optional()
                .filter(report -> number(report).equals(number));
    }

    StreetReport get(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("没有编号为“%s”的报表".formatted(number)));
    }

    String number(StreetReport report) {
        return report.number(offices.code(report.district()));
    }

    void startedAs(long report, String instance) {
        jdbc.sql("update street_report set instance = ? where id = ?")
                .params(instance, report)
                .update();
    }

    void dueOn(long report, LocalDate day) {
        jdbc.sql("update street_report set due_on = ? where id = ?")
                .params(day, report)
                .update();
    }

    void received(long report) {
        jdbc.sql("update street_report set received_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), report)
                .update();
    }
}
