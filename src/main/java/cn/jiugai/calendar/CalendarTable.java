package cn.jiugai.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code calendar_year} and {@code workday_exception}. */
@Repository
class CalendarTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known;

    /** @param revisions by year */
    private record Known(Map<Integer, Integer> revisions, WorkDays days) {}

    CalendarTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * All that is known now. The revisions of the years are read each time, so that a table imported on one node holds on
     * the other one at once; the days only when a revision has changed.
     */
    @Transactional(readOnly = true)
    public WorkDays read() {
        Map<Integer, Integer> revisions = revisions();
        Known last = known;
        if (last == null || !last.revisions().equals(revisions)) {
            last = new Known(revisions, new WorkDays(revisions.keySet(), exceptions()));
            known = last;
        }
        return last.days();
    }

    private Map<Integer, Integer> revisions() {
        Map<Integer, Integer> revisions = new HashMap<>();
        jdbc.sql("select for_year, revision from calendar_year").query(row -> {
            revisions.put(row.getInt("for_year"), row.getInt("revision"));
        });
        return revisions;
    }

    private List<WorkdayException> exceptions() {
        return jdbc.sql("select on_date, kind, holiday from workday_exception")
                .query((row, number) -> new WorkdayException(
                        row.getObject("on_date", LocalDate.class),
                        DayKind.read(row.getString("kind")).orElseThrow(),
                        row.getString("holiday")))
                .list();
    }

    /** Writes the year if nothing is known of it yet; true if it did. Two nodes may try at once. */
    @Transactional
    public boolean addIfUnknown(int year, Collection<WorkdayException> exceptions, String source) {
        boolean added = addYear(year, source);
        if (added) {
            insert(exceptions);
        }
        return added;
    }

    /**
     * Writes the year in place of what was known of it.
     *
     * @return how many rows it replaced
     */
    @Transactional
    public int replace(int year, Collection<WorkdayException> exceptions, String source) {
        addYear(year, source);
        jdbc.sql("update calendar_year set source = :source, loaded_at = :now, revision = revision + 1"
                        + " where for_year = :year")
                .param("source", source)
                .param("now", OffsetDateTime.now(clock))
                .param("year", year)
                .update();
        int replaced = jdbc.sql("delete from workday_exception where for_year = :year")
                .param("year", year)
                .update();
        insert(exceptions);
        return replaced;
    }

    private boolean addYear(int year, String source) {
        return jdbc.sql("insert into calendar_year (for_year, source, loaded_at)"
                                + " select :year, :source, :now"
                                + " where not exists (select 1 from calendar_year where for_year = :year)")
                        .param("year", year)
                        .param("source", source)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private void insert(Collection<WorkdayException> exceptions) {
        for (WorkdayException exception : exceptions) {
            jdbc.sql("insert into workday_exception (on_date, for_year, kind, holiday)"
                            + " values (:date, :year, :kind, :holiday)")
                    .param("date", exception.date())
                    .param("year", exception.year())
                    .param("kind", exception.kind().code())
                    .param("holiday", exception.holiday())
                    .update();
        }
    }
}
