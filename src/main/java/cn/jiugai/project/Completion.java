package cn.jiugai.project;

import java.time.OffsetDateTime;

/**
 * One completion of a user task, as it is kept for good.
 *
 * @param process id of the process definition's key, e.g. {@code schemeReview}
 * @param instance id of the process instance
 * @param task id of the task
 * @param step id of the step in the model, e.g. {@code userTask_draftScheme}
 * @param stepName its Chinese label
 * @param round 1 for the first time that the unit completes the step in this instance, 2 for the second …
 * @param unit unit that held the task, null if none
 * @param person user who completed it
 * @param answer the fields that were sent, as JSON
 * @param beganAt when the unit got the task; null where it was not kept
 * @param dueAt when it was due; null without a term
 */
public record Completion(
        String district,
        String project,
        String process,
        String instance,
        String task,
        String step,
        String stepName,
        int round,
        String unit,
        String person,
        OffsetDateTime completedAt,
        String answer,
        OffsetDateTime beganAt,
        OffsetDateTime dueAt) {}
