package cn.jiugai.plan;

import cn.jiugai.rule.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes dates of running plans and keeps each change; what waits for a date moves in the same transaction. */
@Component
class DateChanges {

    /** A change as it is kept. */
    record Change(
            MilestoneKind kind,
            LocalDate oldDue,
            LocalDate newDue,
            String reason,
            String document,
            String person,
            OffsetDateTime changedAt) {}

    private final AnnualPlans plans;
    private final PlanRegister register;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DateChanges(
            AnnualPlans plans, PlanRegister register, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.register = register;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes a date.
     *
     * @return what stands against it; the date is unchanged then
     */
    @Transactional
    public Verdict change(
            AnnualPlan plan, MilestoneKind kind, LocalDate due, String reason, String document, String person) {
        register.lock(plan.district());
        List<Milestone> dates = plans.milestones(plan);
        Verdict verdict = new DateChange(plan.year(), dates, kind, due, reason, document).check();
        if (verdict.passed()) {
            LocalDate old = dates.stream()
                    .filter(date -> date.kind() == kind)
                    .map(Milestone::due)
                    .findFirst()
                    .orElseThrow();
            register.setMilestone(plan, kind, due);
            keep(plan, new Change(kind, old, due, reason.strip(), document.strip(), person, OffsetDateTime.now(clock)));
            events.publishEvent(new PlanDateMoved(plan.district(), plan.year(), kind, due));
        }
        return verdict;
    }

    private void keep(AnnualPlan plan, Change change) {
        jdbc.sql("""
                        insert into plan_date_change (plan, kind, old_due, new_due, reason, document, person, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.id(),
                        change.kind().name(),
                        change.oldDue(),
                        change.newDue(),
                        change.reason(),
                        change.document(),
                        change.person(),
                        change.changedAt())
                .update();
    }

    /** All changes of a plan, the first one first. */
    List<Change> of(AnnualPlan plan) {
        return jdbc.sql("""
                        select kind, old_due, new_due, reason, document, person, changed_at from plan_date_change
                        where plan = ? order by id""").param(plan.id()).query(Change.class).list();
    }
}
