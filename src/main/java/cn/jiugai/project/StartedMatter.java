package cn.jiugai.project;

import java.time.OffsetDateTime;

/**
 * A matter (事项) that a unit has started for a project from the side.
 *
 * @param process key of the process definition, e.g. {@code planAdjustment}
 * @param processName its Chinese name at that time
 * @param instance id of the process instance
 * @param role the role under which the unit may start it
 * @param person user who started it
 */
public record StartedMatter(
        String project,
        String process,
        String processName,
        String instance,
        String role,
        String unit,
        String person,
        OffsetDateTime startedAt) {}
