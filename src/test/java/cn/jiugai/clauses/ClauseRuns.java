package cn.jiugai.clauses;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.Judgement;
import cn.jiugai.rule.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches what the tests really run: which clause let a project through and which refused one, at a step that carries the
 * clause. Verdicts of checks count, and rules that stand before the completion of a task, such as a required paper.
 */
@Component
public class ClauseRuns implements BeanPostProcessor {

    private static final Set<String> LET_THROUGH = ConcurrentHashMap.newKeySet();
    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    static boolean letThrough(String clause) {
        return LET_THROUGH.contains(clause);
    }

    static boolean refused(String clause) {
        return REFUSED.contains(clause);
    }

    @EventListener
    void judged(Judgement judgement) {
        if (judgement.verdict().passed()) {
            LET_THROUGH.addAll(judgement.clauses());
        } else {
            judgement.verdict().findings().stream()
                    .map(Finding::clause)
                    .filter(judgement.clauses()::contains)
                    .forEach(REFUSED::add);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CompletionRule rule ? new Watched(rule) : bean;
    }

    private record Watched(CompletionRule rule) implements CompletionRule {

        @Override
        public List<String> faults(OpenTask task, Map<String, Object> answer) {
            List<String> faults = rule.faults(task, answer);
            Collection<String> runs = faults.isEmpty() ? LET_THROUGH : REFUSED;
            if (!task.papers().isEmpty()) {
                runs.addAll(task.clauses());
            }
            return faults;
        }
    }
}
