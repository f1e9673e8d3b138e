package cn.jiugai.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What our beans answered to a project's models, in order: results of checks and actions, lists that steps go through,
 * texts that forms show. The models without us are given the same answers from here.
 */
final class Tape {

    private final Map<String, Deque<Object>> answers = new HashMap<>();

    void record(String bean, DelegateExecution execution, Object answer) {
        answers.computeIfAbsent(key(bean, execution), key -> new ArrayDeque<>()).add(answer);
    }

    /** @throws IllegalStateException if our bean was not asked there so often: the two lives differ */
    Object next(String bean, DelegateExecution execution) {
        Deque<Object> left = answers.get(key(bean, execution));
        if (left == null || left.isEmpty()) {
            throw new IllegalStateException("nothing is known of " + key(bean, execution));
        }
        return left.remove();
    }

    private static String key(String bean, DelegateExecution execution) {
        String process = execution.getProcessDefinitionId();
        return process.substring(0, process.indexOf(':')) + "/" + execution.getCurrentActivityId() + "/" + bean;
    }
}
