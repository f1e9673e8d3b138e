package cn.jiugai.deadline;

import cn.jiugai.plan.MilestoneKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code milestone}, {@code milestone_forecast}, {@code milestone_overdue} and their like. */
@Component
class MilestoneRegister {

    /**
     * A date of the plan year that is watched for a project.
     *
     * @param instance id of the process instance that watches it; null while none does
     * @param remindDays working days before the last day on which the street is reminded; null before the first look
     * @param keptOn null while it is not kept
     */
    record Row(String project, MilestoneKind kind, String instance, Integer remindDays, LocalDate keptOn) {}

    record Forecast(LocalDate dueOn, String progress, LocalDate forecastOn, String person) {}

    /** @param days calendar days that it was over when it was found */
    record Missed(LocalDate dueOn, LocalDate foundOn, int days, long escalation, LocalDate withdrawnOn) {}

    /** A date that was kept once, until the register no longer said so. */
    record Reopened(LocalDate keptOn, LocalDate reopenedOn) {}

    /**
     * A date that was not kept when its project was carried over into the next plan year.
     *
     * @param days calendar days that it was over then, 0 if it was still to come
     */
    record Carried(int planYear, LocalDate dueOn, LocalDate carriedOn, int days) {}

    private static final String ROW = "select project, kind, instance, remind_days, kept_on from milestone ";

    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of two nodes that try it at once the second one fails (DuplicateKeyException). */
    void add(String project, MilestoneKind kind) {
        jdbc.sql("insert into milestone (project, kind) values (?, ?)")
                .params(project, kind.name())
                .update();
    }

    List<Row> of(String project) {
        return jdbc.sql(ROW + "where project = ?")
                .param(project)
                .query(MilestoneRegister::row)
                .list();
    }

    Optional<Row> find(String project, MilestoneKind kind) {
        return jdbc.sql(ROW + "where project = ? and kind = ?")
                .params(project, kind.name())
                .query(MilestoneRegister::row)
                .optional();
    }

    /** The same, and holds the row until the transaction ends. */
    Optional<Row> lock(String project, MilestoneKind kind) {
        return jdbc.sql(ROW + "where project = ? and kind = ? for update")
                .params(project, kind.name())
                .query(MilestoneRegister::row)
                .optional();
    }

    void watchedBy(String project, MilestoneKind kind, String instance, int remindDays) {
        jdbc.sql("update milestone set instance = ?, remind_days = ? where project = ? and kind = ?")
                .params(instance, remindDays, project, kind.name())
                .update();
    }

    void kept(String project, MilestoneKind kind, LocalDate day) {
        jdbc.sql("update milestone set kept_on = ? where project = ? and kind = ? and kept_on is null")
                .params(day, project, kind.name())
                .update();
    }

    /** The date is owed again; that it was held for kept stays on record. */
    void reopen(Row kept, LocalDate day) {
        jdbc.sql("insert into milestone_reopened (project, kind, kept_on, reopened_on) values (?, ?, ?, ?)")
                .params(kept.project(), kept.kind().name(), kept.keptOn(), day)
                .update();
        jdbc.sql("update milestone set kept_on = null where project = ? and kind = ?")
                .params(kept.project(), kept.kind().name())
                .update();
    }

    /** The first one first. */
    List<Reopened> reopened(String project, MilestoneKind kind) {
        return jdbc.sql(
                        "select kept_on, reopened_on from milestone_reopened where project = ? and kind = ? order by id")
                .params(project, kind.name())
                .query(Reopened.class)
                .list();
    }

    void state(String project, MilestoneKind kind, Forecast forecast) {
        jdbc.sql("""
                        insert into milestone_forecast (project, kind, due_on, progress, forecast_on, person, stated_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        kind.name(),
                        forecast.dueOn(),
                        forecast.progress(),
                        forecast.forecastOn(),
                        forecast.person(),
                        OffsetDateTime.now(clock))
                .update();
    }

    List<Forecast> forecasts(String project, MilestoneKind kind) {
        return jdbc.sql("""
                        select due_on, progress, forecast_on, person from milestone_forecast
                        where project = ? and kind = ? order by id""").params(project, kind.name()).query(Forecast.class).list();
    }

    void missed(String project, MilestoneKind kind, Missed missed) {
        jdbc.sql("""
                        insert into milestone_overdue (project, kind, round, due_on, found_on, days, escalation)
                        values (:project, :kind,
                                (select coalesce(max(o.round), 0) + 1 from milestone_overdue o
                                 where o.project = :project and o.kind = :kind),
                                :dueOn, :foundOn, :days, :escalation)""")
                .param("project", project)
                .param("kind", kind.name())
                .param("dueOn", missed.dueOn())
                .param("foundOn", missed.foundOn())
                .param("days", missed.days())
                .param("escalation", missed.escalation())
                .update();
    }

    List<Missed> missed(String project, MilestoneKind kind) {
        return jdbc.sql("""
                        select due_on, found_on, days, escalation, withdrawn_on from milestone_overdue
                        where project = ? and kind = ? order by round""").params(project, kind.name()).query(Missed.class).list();
    }

    /** The date counts in its old year as it was; in the new one another date does. */
    void carry(String project, MilestoneKind kind, Carried carried) {
        jdbc.sql("""
                        insert into milestone_carried (project, kind, plan_year, due_on, carried_on, days)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, kind.name(), carried.planYear(), carried.dueOn(), carried.carriedOn(), carried.days())
                .update();
    }

    /** The first year first. */
    List<Carried> carried(String project, MilestoneKind kind) {
        return jdbc.sql("""
                        select plan_year, due_on, carried_on, days from milestone_carried
                        where project = ? and kind = ? order by plan_year""").params(project, kind.name()).query(Carried.class).list();
    }

    void withdraw(long escalation, LocalDate day) {
        jdbc.sql("update milestone_overdue set withdrawn_on = ? where escalation = ?")
                .params(day, escalation)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("project"),
                MilestoneKind.valueOf(row.getString("kind")),
                row.getString("instance"),
                row.getObject("remind_days", Integer.class),
                row.getObject("kept_on", LocalDate.class));
    }
}
