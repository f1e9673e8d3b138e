package cn.jiugai.clauses;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.project.Judgement;
import cn.jiugai.rule.Finding;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches what the tests really run: which clause let a project through and which refused one, at a step that carries the
 * clause. Verdicts of checks count, and rules that stand before the completion of a task, such as a required paper.
 */
@Component
@Profile("!benchmark")
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
            LET_THROUGH.addAll(judgement.question().clauses());
        } else {
            judgement.verdict().findings().stream()
                    .map(Finding::clause)
                    .filter(judgement.question().clauses()::contains)
                    .forEach(REFUSED::add);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof CompletionRule)) {
            return bean;
        }
        ProxyFactory watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodInterceptor) ClauseRuns::watch);
        return watched.getProxy();
    }

    private static Object watch(MethodInvocation call) throws Throwable {
        Object answer = call.proceed();
        if (call.getMethod().getName().equals("faults")
                && call.getArguments()[0] instanceof OpenTask task
                && !task.papers().isEmpty()) {
            (((Collection<?>) answer).isEmpty() ? LET_THROUGH : REFUSED).addAll(task.clauses());
        }
        return answer;
    }
}
