package cn.jiugai.desk;

import java.time.OffsetDateTime;

/**
 * A paper (材料) that was uploaded at a step, without its content.
 *
 * @param project business key of the process: a project's number, or that of a district-wide matter
 * @param instance id of the process instance
 * @param task id of the task at which it was uploaded
 * @param step id of the step in the model
 * @param stepName Chinese label of the step
 * @param kind what it is, e.g. 违法建设认定书; the name that the step asks for, or the clerk's own
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param mediaType as its content says
 * @param person user who uploaded it
 * @param unit id of the unit that held the task
 */
record Paper(
        long id,
        String district,
        String project,
        String instance,
        String task,
        String step,
        String stepName,
        String kind,
        String fileName,
        long size,
        String sha256,
        String mediaType,
        String person,
        String unit,
        OffsetDateTime uploadedAt) {}
