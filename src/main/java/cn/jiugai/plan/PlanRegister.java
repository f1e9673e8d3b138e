package cn.jiugai.plan;

import cn.jiugai.project.SelectedProject;
import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes annual plans with their annex and dates. */
@Component
class PlanRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds the district until the transaction ends: two uploads at once come one after the other. */
    void lock(String district) {
        jdbc.sql("select id from district where id = ? for update")
                .param(district)
                .query(String.class)
                .single();
    }

    void add(String district, String businessKey, PlanWorkbook workbook, String fileName, String user) {
        PlanTotals totals = workbook.published();
        jdbc.sql("""
                        insert into annual_plan (district, plan_year, business_key, projects, communities, households,
                                                 buildings, area_wan_m2, investment_fen, state, file_name, imported_by,
                                                 imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', ?, ?, ?)""")
                .params(
                        district,
                        workbook.year(),
                        businessKey,
                        totals.projects(),
                        totals.communities(),
                        totals.households(),
                        totals.buildings(),
                        totals.area(),
                        totals.investment().value(),
                        fileName,
                        user,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** Puts other published totals in the place of those that a plan had. */
    void publish(AnnualPlan plan, PlanTotals totals) {
        jdbc.sql("""
                        update annual_plan set projects = ?, communities = ?, households = ?, buildings = ?, area_wan_m2 = ?,
                                               investment_fen = ?
                        where id = ?""")
                .params(
                        totals.projects(),
                        totals.communities(),
                        totals.households(),
                        totals.buildings(),
                        totals.area(),
                        totals.investment().value(),
                        plan.id())
                .update();
    }

    /** Takes a plan out with all that belongs to it, for a corrected workbook to take its place. */
    void remove(AnnualPlan plan) {
        clear(plan, "plan_milestone");
        removeAnnex(plan);
        jdbc.sql("delete from annual_plan where id = ?").param(plan.id()).update();
    }

    private void removeAnnex(AnnualPlan plan) {
        clear(plan, "plan_community");
        clear(plan, "plan_project");
    }

    private void clear(AnnualPlan plan, String table) {
        jdbc.sql("delete from %s where plan = ?".formatted(table))
                .param(plan.id())
                .update();
    }

    /** Puts these projects, each with one community, in the place of those that the plan had. */
    void replaceAnnex(AnnualPlan plan, List<SelectedProject> selected) {
        removeAnnex(plan);
        for (int position = 0; position < selected.size(); position++) {
            SelectedProject each = selected.get(position);
            add(plan, new PlannedProject(each.number(), each.name(), each.street(), each.community(), each.estimate()));
            add(
                    plan,
                    new PlannedCommunity(
                            each.number(),
                            each.residential(),
                            each.builtYear(),
                            each.households(),
                            each.buildings(),
                            each.areaM2()),
                    position);
        }
    }

    void addAnnex(AnnualPlan plan, PlanWorkbook workbook) {
        workbook.projects().forEach(project -> add(plan, project));
        for (int position = 0; position < workbook.communities().size(); position++) {
            add(plan, workbook.communities().get(position), position);
        }
    }

    private void add(AnnualPlan plan, PlannedProject project) {
        jdbc.sql(
                        "insert into plan_project (plan, number, name, street, community, estimate_fen) values (?, ?, ?, ?, ?, ?)")
                .params(
                        plan.id(),
                        project.number(),
                        project.name(),
                        project.street(),
                        project.community(),
                        project.estimate().value())
                .update();
    }

    private void add(AnnualPlan plan, PlannedCommunity community, int position) {
        jdbc.sql("""
                        insert into plan_community (plan, project, name, completed_year, households, buildings, area_m2,
                                                    position)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        community.project(),
                        community.name(),
                        community.builtYear(),
                        community.households(),
                        community.buildings(),
                        community.area(),
                        position)
                .update();
    }

    List<PlannedProject> projects(AnnualPlan plan) {
        return jdbc.sql(
                        "select number, name, street, community, estimate_fen from plan_project where plan = ? order by number")
                .param(plan.id())
                .query((row, number) -> new PlannedProject(
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("street"),
                        row.getString("community"),
                        new Fen(row.getLong("estimate_fen"))))
                .list();
    }

    List<PlannedCommunity> communities(AnnualPlan plan) {
        return jdbc.sql("""
                        select project, name, completed_year, households, buildings, area_m2
                        from plan_community where plan = ? order by position""")
                .param(plan.id())
                .query((row, number) -> new PlannedCommunity(
                        row.getString("project"),
                        row.getString("name"),
                        row.getInt("completed_year"),
                        row.getInt("households"),
                        row.getInt("buildings"),
                        row.getBigDecimal("area_m2")))
                .list();
    }

    /** Whether the annex of a plan of another year lists the project. */
    boolean isListedElsewhere(String district, int year, String project) {
        return jdbc.sql("""
                                select count(*) from plan_project p join annual_plan a on a.id = p.plan
                                where a.district = ? and a.plan_year <> ? and p.number = ?""")
                        .params(district, year, project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void setMilestone(AnnualPlan plan, MilestoneKind kind, LocalDate due) {
        jdbc.sql("delete from plan_milestone where plan = ? and kind = ?")
                .params(plan.id(), kind.name())
                .update();
        jdbc.sql("insert into plan_milestone (plan, kind, due) values (?, ?, ?)")
                .params(plan.id(), kind.name(), due)
                .update();
    }

    void confirmed(AnnualPlan plan, String user) {
        jdbc.sql("update annual_plan set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(user, OffsetDateTime.now(clock), plan.id())
                .update();
    }

    void started(AnnualPlan plan) {
        jdbc.sql("update annual_plan set state = 'STARTED', started_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), plan.id())
                .update();
    }
}
