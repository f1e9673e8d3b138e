package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.RunsEnded;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.ProjectYears;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Begins the carry-over of a project whose plan year is over, and ends one that is needed no more. */
@Component
class CarryOvers {

    static final String PROCESS = "carryOver";

    private static final String FINISHED = "projectFinished";

    private final CarryOverRegister register;
    private final ProjectStates states;
    private final ProjectYears years;
    private final Processes processes;
    private final WorkCalendar calendar;

    CarryOvers(
            CarryOverRegister register,
            ProjectStates states,
            ProjectYears years,
            Processes processes,
            WorkCalendar calendar) {
        this.register = register;
        this.states = states;
        this.years = years;
        this.processes = processes;
        this.calendar = calendar;
    }

    /** Begins it if the last day of the project's plan year is over and it is not finished; run again it does nothing. */
    @Transactional
    public void ensure(Project project) {
        ProjectState state = states.lock(project.number());
        int year = years.current(project);
        if (!state.isEnd() && calendar.today().getYear() > year && !register.isOpened(project.number(), year)) {
            processes.start(project.district(), PROCESS, project.number(), Map.of());
        }
    }

    /** What a completion has brought about is seen in the same transaction, after all that belongs to it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void completed(Completion completion) {
        endIfFinished(completion.project());
    }

    /** A project that was finished after all needs no further year; nothing happens to one that is not. */
    @Transactional
    public void endIfFinished(String project) {
        register.running(project)
                .filter(instance -> states.of(project) == ProjectState.COMPLETED)
                .filter(instance -> processes.tell(instance, FINISHED))
                .ifPresent(register::close);
    }

    /** The project was terminated, with all that was under way. */
    @EventListener
    void ended(RunsEnded runs) {
        register.running(runs.project()).filter(runs.instances()::contains).ifPresent(register::close);
    }
}
