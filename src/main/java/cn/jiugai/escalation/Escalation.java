package cn.jiugai.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something overdue for which the department in charge presses.
 *
 * @param project business key of the process that waits for it
 * @param process key of that process
 * @param instance id of that process instance
 * @param step id of the step in the model
 * @param stepName what has to be done, in Chinese
 * @param dueOn the day by which it had to be done
 * @param pressing id of the process instance that presses; null until it has begun
 * @param closedAt null while it is open
 */
public record Escalation(
        long id,
        String district,
        String project,
        String process,
        String instance,
        String step,
        String stepName,
        LocalDate dueOn,
        OffsetDateTime escalatedAt,
        String pressing,
        EscalationState state,
        OffsetDateTime closedAt) {

    public boolean isOpen() {
        return state == EscalationState.OPEN;
    }
}
