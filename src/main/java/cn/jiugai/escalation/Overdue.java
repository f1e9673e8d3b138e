package cn.jiugai.escalation;

import cn.jiugai.engine.OpenTask;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that should have been done.
 *
 * @param project business key of the process that waits for it
 * @param process key of that process
 * @param instance id of that process instance
 * @param step id of the step
 * @param name what has to be done, in Chinese
 * @param occurrence this stay at the step; together with instance and step it is escalated once
 * @param dueOn the day by which it had to be done
 * @param owing who owes it, an entry a task
 */
public record Overdue(
        String district,
        String project,
        String process,
        String instance,
        String step,
        String name,
        String occurrence,
        LocalDate dueOn,
        List<Owing> owing) {

    /** A task that nobody watched, as its own stay at the step. */
    static Overdue of(OpenTask task, LocalDate dueOn) {
        return new Overdue(
                task.district(),
                task.project(),
                task.process(),
                task.instance(),
                task.step(),
                task.name(),
                task.id(),
                dueOn,
                task.units().stream()
                        .limit(1)
                        .map(unit -> new Owing(unit, task.id()))
                        .toList());
    }

    /**
     * @param unit id of the unit
     * @param task id of its open task; null if it owes something that is no task
     */
    public record Owing(String unit, String task) {}
}
