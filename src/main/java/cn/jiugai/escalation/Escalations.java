package cn.jiugai.escalation;

import cn.jiugai.engine.Processes;
import cn.jiugai.engine.RunsEnded;
import cn.jiugai.project.Completion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Escalates what is overdue, and closes the escalation when it is done before the department's day comes. */
@Component
public class Escalations {

    /** Process that presses, and the message that ends it. */
    static final String PROCESS = "escalation";

    static final String SETTLED = "overdueSettled";

    private final EscalationRegister register;
    private final Pressing pressing;
    private final Processes processes;

    Escalations(EscalationRegister register, Pressing pressing, Processes processes) {
        this.register = register;
        this.pressing = pressing;
        this.processes = processes;
    }

    /** Puts it on record and gives it to the department in charge; does nothing if it was escalated before. */
    @Transactional
    public void escalate(Overdue overdue) {
        register.add(overdue)
                .ifPresent(added -> processes.start(
                        added.district(),
                        PROCESS,
                        added.project(),
                        Map.of(EscalationVariables.ESCALATION.name(), added.id())));
    }

    /**
     * Puts something on record that is no task, for a model that calls the process {@code escalation} itself.
     *
     * @return number of the row
     * @throws IllegalStateException if it was escalated before
     */
    @Transactional
    public long open(Overdue overdue) {
        return register.add(overdue)
                .map(Escalation::id)
                .orElseThrow(() -> new IllegalStateException("escalated before: " + overdue));
    }

    /** What was overdue is done: the escalation closes by itself. */
    @Transactional
    public void settled(long id) {
        register.settleAll(id);
        end(id, EscalationState.SELF_SETTLED);
    }

    /** What was overdue is so no longer, because its date was moved. */
    @Transactional
    public void withdraw(long id) {
        end(id, EscalationState.WITHDRAWN);
    }

    public Escalation get(long id) {
        return register.get(id);
    }

    /** All of a project or district-wide matter, the oldest first. */
    public List<Escalation> of(String project) {
        return register.of(project);
    }

    /** The open escalation of a task that is overdue. */
    public Optional<Escalation> open(String task) {
        return register.ofTask(task).filter(Escalation::isOpen);
    }

    /** The day by which the department in charge wants it done; empty before it has said so. */
    public Optional<LocalDate> demanded(Escalation escalation) {
        return pressing.presses(escalation.id()).stream()
                .reduce((earlier, later) -> later)
                .map(Pressing.Press::dueOn);
    }

    /** When the last one who owed it is done, the escalation has no more to press for. */
    @EventListener
    void done(Completion done) {
        open(done.task()).ifPresent(escalation -> {
            register.settle(done.task());
            if (register.owing(escalation.id()).isEmpty()) {
                end(escalation.id(), EscalationState.SELF_SETTLED);
            }
        });
    }

    /** Closes what is open of projects that have ended: nobody is pressed for it any more. */
    @Transactional
    public void withdrawOfEndedProjects() {
        register.openOfEndedProjects().forEach(this::withdraw);
    }

    /** What was overdue in processes that were ended is pressed for no longer; a pressing process among them has ended itself. */
    @EventListener
    void ended(RunsEnded runs) {
        register.of(runs.project()).stream()
                .filter(escalation -> escalation.isOpen() && runs.instances().contains(escalation.instance()))
                .forEach(escalation -> {
                    if (runs.instances().contains(escalation.pressing())) {
                        register.close(escalation.id(), EscalationState.WITHDRAWN);
                    } else {
                        end(escalation.id(), EscalationState.WITHDRAWN);
                    }
                });
    }

    private void end(long id, EscalationState state) {
        register.close(id, state);
        Optional.ofNullable(register.get(id).pressing()).ifPresent(instance -> processes.tell(instance, SETTLED));
    }
}
