package cn.jiugai.escalation;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.DistrictNumber;
import cn.jiugai.engine.Numbers;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.UnwatchedTasks;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Escalates the tasks that no timer of their model watches, so many working days after their date as the district's table of
 * numbers says; a district without such a row leaves them (JA-4.1-2, HG-7-1). At the start and then every day; two nodes may
 * do it at once.
 */
@Component
class OverdueReconciler implements DistrictNumber {

    private static final Parameter<Integer> GRACE = Parameter.count("overdueDays", "逾期几个工作日后转督办", 0, 30);

    /** Who presses last is pressed by nobody. */
    private static final String LAST = "leadingGroupOffice";

    private static final Logger LOG = LoggerFactory.getLogger(OverdueReconciler.class);

    private final Offices offices;
    private final UnwatchedTasks tasks;
    private final Numbers numbers;
    private final Escalations escalations;
    private final WorkCalendar calendar;
    private final Clock clock;

    OverdueReconciler(
            Offices offices,
            UnwatchedTasks tasks,
            Numbers numbers,
            Escalations escalations,
            WorkCalendar calendar,
            Clock clock) {
        this.offices = offices;
        this.tasks = tasks;
        this.numbers = numbers;
        this.escalations = escalations;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Parameter<?> number() {
        return GRACE;
    }

    /** After the models and the sample plan are there. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(50)
    void atStart() {
        reconcile();
    }

    @Scheduled(cron = "${jiugai.overdue.cron}", zone = "Asia/Shanghai")
    void reconcile() {
        offices.districts().stream().map(District::id).forEach(this::reconcile);
    }

    void reconcile(String district) {
        numbers.find(district, GRACE).ifPresent(grace -> reconcile(district, grace));
    }

    private void reconcile(String district, int grace) {
        tasks.overdue(district, clock.instant()).stream()
                .filter(task -> !task.process().equals(Escalations.PROCESS))
                .filter(task -> isOver(task, grace))
                .filter(task -> task.units().stream().noneMatch(unit -> isLast(task, unit)))
                .forEach(this::escalate);
    }

    private boolean isOver(OpenTask task, int grace) {
        return calendar.days().plus(calendar.dayOf(task.due()), grace).isBefore(calendar.today());
    }

    private boolean isLast(OpenTask task, String unit) {
        return offices.holder(task.district(), task.project(), LAST)
                .filter(last -> last.id().equals(unit))
                .isPresent();
    }

    private void escalate(OpenTask task) {
        try {
            escalations.escalate(Overdue.of(task, calendar.dayOf(task.due())));
        } catch (DuplicateKeyException e) {
            LOG.info("The overdue task {} has just been escalated by another node", task.id());
        }
    }
}
