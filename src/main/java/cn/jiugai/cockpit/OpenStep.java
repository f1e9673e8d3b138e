package cn.jiugai.cockpit;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * An activity of the engine that is not finished.
 *
 * @param instance the process instance that it belongs to
 * @param called the process instance that it has called, null unless it is a call activity
 * @param project project number, or the instance for a process without one
 * @param since when it was entered
 * @param suspended whether it stands still with its project (已暂停)
 */
record OpenStep(
        String process,
        String element,
        String name,
        String type,
        String instance,
        String called,
        String project,
        LocalDateTime since,
        boolean suspended) {

    /** Kinds of elements at which a project can wait; joins and containers are not places where somebody acts. */
    private static final Set<String> PLACES = Set.of(
            "userTask",
            "receiveTask",
            "serviceTask",
            "businessRuleTask",
            "scriptTask",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateSignalCatch",
            "intermediateConditional",
            "eventBasedGateway");

    private static final Set<String> CONTAINERS = Set.of("callActivity", "subProcess");

    boolean isPlace() {
        return PLACES.contains(type);
    }

    /** Whether it has figures of its own on the diagram. */
    boolean counts() {
        return isPlace() || CONTAINERS.contains(type);
    }
}
