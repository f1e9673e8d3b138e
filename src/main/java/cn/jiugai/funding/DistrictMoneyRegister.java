package cn.jiugai.funding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the finance bureau says to the district's money of a project (HG-6-7); the newest answer counts. */
@Component
class DistrictMoneyRegister {

    private final JdbcClient jdbc;

    DistrictMoneyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param report null if none is named */
    void add(String project, boolean confirmed, DistrictMoney.Report report, String note, String person) {
        jdbc.sql("""
                        insert into district_money (project, confirmed, report, reported_on, note, person)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        project,
                        confirmed,
                        report == null ? null : report.number(),
                        report == null ? null : report.dated(),
                        note,
                        person))
                .update();
    }

    /** The report that the newest answer names; empty if it names none. */
    Optional<DistrictMoney.Report> report(String project) {
        return jdbc.sql("""
                        select report, reported_on from district_money where project = ? order by id desc limit 1""")
                .param(project)
                .query((row, number) -> row.getString("report") == null
                        ? Optional.<DistrictMoney.Report>empty()
                        : Optional.of(new DistrictMoney.Report(
                                row.getString("report"), row.getObject("reported_on", LocalDate.class))))
                .optional()
                .flatMap(found -> found);
    }
}
