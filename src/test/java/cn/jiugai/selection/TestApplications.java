package cn.jiugai.selection;

import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes reported applications into the register, as streets leave them behind: 100 households of which 90 agree, two items
 * of 60 and 40 points. Each test has a plan year of its own.
 */
@Component
public class TestApplications {

    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Clock clock;

    TestApplications(JdbcClient jdbc, Assignments assignments, Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** A year that no other test uses. */
    public static int newYear() {
        return YEAR.incrementAndGet();
    }

    /** An application with the score that its street claims, at most 100, and an estimate in yuan. */
    public String reported(int year, int position, int builtYear, int score, String yuan, LocalDate reportedOn) {
        String number = filed(year, position, builtYear, yuan, "OPEN", null);
        report(number, score, reportedOn);
        return number;
    }

    /** The street reports an application that was still with it. */
    public void report(String number, int score, LocalDate reportedOn) {
        jdbc.sql("update application set state = 'REPORTED' where number = ?")
                .param(number)
                .update();
        item(number, 0, "structure", "结构安全", Math.min(score, 60), 60);
        item(number, 1, "pipes", "管线老化", Math.max(0, score - 60), 40);
        jdbc.sql("""
                        insert into application_report (application, document_number, reported_on, recorded_by, recorded_at)
                        values (?, '文化街报〔1〕号', ?, 'wenhuaStreet', ?)""").params(number, reportedOn, OffsetDateTime.now(clock)).update();
    }

    /** An application that is still with the street. */
    public String open(int year, int position) {
        return filed(year, position, 1995, "100", "OPEN", null);
    }

    /** An application that ended before the report. */
    public String closed(int year, int position, String outcome) {
        return filed(year, position, 1995, "100", "CLOSED", outcome);
    }

    /** The same community as another application has. */
    public void rename(String application, String name) {
        jdbc.sql("update application_facts set name = ? where application = ?")
                .params(name, application)
                .update();
    }

    private String filed(int year, int position, int builtYear, String yuan, String state, String outcome) {
        String number = "HG-apply-%d-%02d".formatted(year, position);
        jdbc.sql("""
                        insert into application (number, district, filed_year, position, community, opened_by, opened_at, state,
                                                 outcome)
                        values (?, 'haigang', ?, ?, 'wenhuaCommunity', 'test', ?, ?, ?)""")
                .params(number, year, position, OffsetDateTime.now(clock), state, outcome)
                .update();
        jdbc.sql("""
                        insert into application_facts (application, plan_year, name, street, applicant_kind, applicant, phone,
                                                       filed_on, national_scope, ownership, completed_year, households,
                                                       buildings, area_m2, estimate_fen, recorded_by, recorded_at)
                        values (?, ?, ?, 'wenhuaStreet', 'RESIDENTS', '居民代表', '0335', ?, '2000年前建成', 'ORDINARY', ?, 100,
                                4, 8000, ?, 'test', ?)""")
                .params(
                        number,
                        year,
                        "%d号院%d".formatted(position, year),
                        LocalDate.of(2024, 1, 5),
                        builtYear,
                        new BigDecimal(yuan).movePointRight(2).longValueExact(),
                        OffsetDateTime.now(clock))
                .update();
        agree(number, 90);
        assignments.name(Player.HAIGANG, number, "community", "wenhuaCommunity", "test");
        return number;
    }

    private void agree(String number, int households) {
        for (int door = 1; door <= households; door++) {
            jdbc.sql("""
                            insert into application_household (application, building, door, door_key)
                            values (?, '1', ?, ?)""").params(number, String.valueOf(door), "1-" + door).update();
        }
        jdbc.sql("""
                        insert into household_consent (household, version, agrees, way, task, person, taken_at)
                        select id, 1, true, 'PAPER', 'test', 'test', ? from application_household where application = ?""").params(OffsetDateTime.now(clock), number).update();
    }

    private void item(String number, int position, String item, String label, int points, int most) {
        jdbc.sql("""
                        insert into application_score (application, side, item, position, label, finding, points, most, needed,
                                                       evidence, recorded_at)
                        values (?, 'CLAIMED', ?, ?, ?, '现场情况', ?, ?, '照片', '照片1', ?)""")
                .params(number, item, position, label, points, most, OffsetDateTime.now(clock))
                .update();
    }
}
