package cn.jiugai.engine;

import java.util.List;
import java.util.Map;

/**
 * Something beyond the form that must be there before a task may be completed. All rules are asked before the engine's
 * command runs, whatever client sent it; a fault refuses the completion with 400.
 */
public interface CompletionRule {

    /**
     * @param answer the fields that were sent
     * @return what stands against it in Chinese, with what to do; empty if nothing does
     */
    List<String> faults(OpenTask task, Map<String, Object> answer);
}
