package cn.jiugai.engine;

import java.util.Optional;

/**
 * When a matter may be started from the side beyond the state of the project, e.g. from the start of the works on. A phase
 * has it as a bean; the start event names the bean ({@code startableWhen}).
 */
public interface MatterCondition {

    /** Why the matter cannot be started for the project now, in Chinese and with what to do; empty if it can. */
    Optional<String> obstacle(String project);
}
