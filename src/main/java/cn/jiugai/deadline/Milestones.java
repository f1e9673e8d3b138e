package cn.jiugai.deadline;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRegister.Carried;
import cn.jiugai.deadline.MilestoneRegister.Missed;
import cn.jiugai.deadline.MilestoneRegister.Row;
import cn.jiugai.engine.Processes;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.plan.Milestone;
import cn.jiugai.plan.PlanDateMoved;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.PlanRecords.ProjectDate;
import cn.jiugai.plan.PlanStarted;
import cn.jiugai.project.Completion;
import cn.jiugai.project.ProjectCarriedOver;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the watching of the dates in step with plan and register: begins it, ends it, moves it. */
@Component
class Milestones {

    static final String PROCESS = "milestoneWatch";

    private static final String KEPT = "milestoneKept";
    private static final String NEXT_DAY = "intermediateCatchEvent_nextDay";
    private static final String LAST_DAY_OVER = "boundaryEvent_lastDayOver";

    private final MilestoneRegister register;
    private final PlanRecords plans;
    private final KeptDates keptDates;
    private final Watches watches;
    private final Escalations escalations;
    private final Processes processes;
    private final ProjectStates states;
    private final WorkCalendar calendar;

    Milestones(
            MilestoneRegister register,
            PlanRecords plans,
            KeptDates keptDates,
            Watches watches,
            Escalations escalations,
            Processes processes,
            ProjectStates states,
            WorkCalendar calendar) {
        this.register = register;
        this.plans = plans;
        this.keptDates = keptDates;
        this.watches = watches;
        this.escalations = escalations;
        this.processes = processes;
        this.states = states;
        this.calendar = calendar;
    }

    @EventListener
    void started(PlanStarted plan) {
        plans.dates(plan.district(), plan.year()).forEach(this::ensure);
    }

    /**
     * Begins to watch the date if it is owed and nobody does, ends the watch if it is kept, and begins it anew if the register
     * no longer says so. Run again it does nothing; a watch that was lost begins anew, one that stood still while its date was
     * moved follows. A date that was over before the project began is history.
     */
    @Transactional
    public void ensure(ProjectDate date) {
        Optional<Row> row = register.lock(date.project(), date.kind());
        if (row.isEmpty() && date.standing(calendar.today()) == Milestone.Standing.HISTORY) {
            return;
        }
        if (row.isEmpty()) {
            register.add(date.project(), date.kind());
            begin(date);
        } else if (row.get().keptOn() == null) {
            if (row.get().instance() == null || !processes.isThere(row.get().instance())) {
                begin(date);
            } else if (!endIfKept(row.get())) {
                move(row.get(), date);
            }
        } else if (isLost(row.get())) {
            reopen(row.get(), date);
        }
    }

    /** Kept once, but what it rested on is gone, e.g. because the project was split and its scheme has to pass anew. */
    private boolean isLost(Row row) {
        return row.keptOn() != null
                && states.of(row.project()) == ProjectState.RUNNING
                && keptDates.keptOn(row.project(), row.kind()).isEmpty();
    }

    private void reopen(Row row, ProjectDate date) {
        register.reopen(row, calendar.today());
        begin(date);
    }

    private void begin(ProjectDate date) {
        processes.start(
                date.district(),
                PROCESS,
                date.project(),
                Map.of(DeadlineVariables.MILESTONE.name(), date.kind().name()));
    }

    /** What a completion has brought about is seen in the same transaction, after all that belongs to it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void completed(Completion completion) {
        List<Row> rows = register.of(completion.project());
        rows.stream()
                .filter(row -> row.keptOn() == null && row.instance() != null)
                .forEach(this::endIfKept);
        if (rows.stream().anyMatch(this::isLost)) {
            plans.dates(completion.project()).forEach(this::ensure);
        }
    }

    private boolean endIfKept(Row row) {
        Optional<LocalDate> keptOn = keptDates.keptOn(row.project(), row.kind());
        keptOn.ifPresent(day -> {
            register.kept(row.project(), row.kind(), day);
            openEscalation(row).ifPresent(missed -> escalations.settled(missed.escalation()));
            processes.tell(row.instance(), KEPT);
        });
        return keptOn.isPresent();
    }

    /** Moves what waits for the old date; an overdue state that stands no longer is withdrawn. */
    @EventListener
    void moved(PlanDateMoved moved) {
        plans.dates(moved.district(), moved.year()).stream()
                .filter(date -> date.kind() == moved.kind())
                .forEach(date -> register.find(date.project(), date.kind())
                        .filter(row -> row.keptOn() == null)
                        .ifPresentOrElse(row -> move(row, date), () -> ensure(date)));
    }

    /**
     * Gives the dates that are not kept to the next plan year. That they were over stays on record for the old year; nobody is
     * pressed for them any more, but for the new dates.
     */
    @EventListener
    void carriedOver(ProjectCarriedOver carried) {
        plans.dates(carried.project())
                .forEach(date -> register.lock(date.project(), date.kind())
                        .filter(row -> row.keptOn() == null)
                        .ifPresentOrElse(row -> carryOver(row, date, carried.fromYear()), () -> ensure(date)));
    }

    private void carryOver(Row row, ProjectDate date, int fromYear) {
        LocalDate today = calendar.today();
        LocalDate old = plans.dateBefore(date, fromYear);
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(old, today)));
        register.carry(row.project(), row.kind(), new Carried(fromYear, old, today, days));
        move(row, date);
    }

    private void move(Row row, ProjectDate date) {
        LocalDate today = calendar.today();
        Watch watch = watches.of(date, row.remindDays());
        List<LocalDate> counted = register.carried(row.project(), row.kind()).stream()
                .map(Carried::dueOn)
                .toList();
        if (!watch.isOver(today)) {
            openEscalation(row)
                    .filter(missed -> !counted.contains(missed.dueOn()))
                    .ifPresent(missed -> register.withdraw(missed.escalation(), today));
        }
        register.missed(row.project(), row.kind()).stream()
                .filter(missed -> missed.withdrawnOn() != null || counted.contains(missed.dueOn()))
                .forEach(missed -> escalations.withdraw(missed.escalation()));
        LocalDate next = watch.isNear(today) ? today : watch.next(today);
        processes.moveTimers(row.instance(), NEXT_DAY, calendar.startOf(next.toString()));
        processes.moveTimers(
                row.instance(), LAST_DAY_OVER, calendar.startOf(watch.overOn().toString()));
    }

    private Optional<Missed> openEscalation(Row row) {
        return register.missed(row.project(), row.kind()).stream()
                .filter(missed -> escalations.get(missed.escalation()).isOpen())
                .findFirst();
    }
}
