package cn.jiugai.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code works_finish_report} and {@code works_finish_item}. */
@Component
class FinishRegister {

    /** An item that is confirmed as finished. */
    record Finished(String community, String name, String place, int nth, LocalDate finishedOn) {

        FinishedItem item() {
            return new FinishedItem(community, name, place, nth);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    FinishRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the report of a process instance, or another one in its place after it was sent back. */
    void report(String project, FinishReport report, List<FinishedItem> items, String person) {
        jdbc.sql("delete from works_finish_item where instance = ?")
                .param(report.instance())
                .update();
        jdbc.sql("delete from works_finish_report where instance = ?")
                .param(report.instance())
                .update();
        jdbc.sql("""
                        insert into works_finish_report (instance, project, finished_on, note, reported_by)
                        values (?, ?, ?, ?, ?)""")
                .params(report.instance(), project, report.finishedOn(), report.note(), person)
                .update();
        items.forEach(item -> jdbc.sql(
                        "insert into works_finish_item (instance, community, name, place, nth) values (?, ?, ?, ?, ?)")
                .params(report.instance(), item.community(), item.name(), item.place(), item.nth())
                .update());
    }

    /** @param opinion null if it agrees */
    void judge(String instance, boolean agrees, String opinion, String person) {
        jdbc.sql("update works_finish_report set agrees = ?, opinion = ?, judged_by = ? where instance = ?")
                .params(agrees, opinion, person, instance)
                .update();
    }

    void confirm(String instance) {
        jdbc.sql("update works_finish_report set confirmed_at = ? where instance = ?")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    /** A report that was sent back and then taken back stays on record. */
    void withdraw(String instance) {
        jdbc.sql("update works_finish_report set withdrawn_at = ? where instance = ? and confirmed_at is null")
                .params(OffsetDateTime.now(clock), instance)
                .update();
    }

    FinishReport get(String instance) {
        return jdbc.sql("""
                        select instance, finished_on, note, agrees, opinion from works_finish_report
                        where instance = ?""").param(instance).query(FinishReport.class).single();
    }

    List<FinishedItem> items(String instance) {
        return jdbc.sql("""
                        select community, name, place, nth from works_finish_item
                        where instance = ? order by community, name, place, nth""").param(instance).query(FinishedItem.class).list();
    }

    /** All items of a project that are confirmed as finished, an item once for each report. */
    List<Finished> confirmed(String project) {
        return jdbc.sql("""
                        select i.community, i.name, i.place, i.nth, r.finished_on
                        from works_finish_report r join works_finish_item i on i.instance = r.instance
                        where r.project = ? and r.confirmed_at is not null""").param(project).query(Finished.class).list();
    }
}
