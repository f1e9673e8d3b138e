package cn.jiugai.benchmark;

import cn.jiugai.engine.StepBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.util.ReflectionUtils;

/** One of our beans as models see it; what it answers is put on the tape. */
public final class Watched implements JavaDelegate, TaskListener {

    private final String name;
    private final Object bean;
    private final Tape tape;

    Watched(String name, Object bean, Tape tape) {
        this.name = name;
        this.bean = bean;
        this.tape = tape;
    }

    @Override
    public void execute(DelegateExecution execution) throws Exception {
        ((JavaDelegate) bean).execute(execution);
        Map<String, Object> results = new LinkedHashMap<>();
        ((StepBean) bean)
                .results().stream()
                        .filter(execution::hasVariableLocal)
                        .forEach(result -> results.put(result, execution.getVariableLocal(result)));
        tape.record(name, execution, results);
    }

    @Override
    public void notify(DelegateTask task) {
        ((TaskListener) bean).notify(task);
    }

    public Object of(DelegateExecution execution) {
        return ask("of", execution);
    }

    public Object of(DelegateExecution execution, Object first) {
        return ask("of", execution, first);
    }

    public Object of(DelegateExecution execution, Object first, Object second) {
        return ask("of", execution, first, second);
    }

    public Object unit(DelegateExecution execution, Object party) {
        return ask("unit", execution, party);
    }

    public Object all(DelegateExecution execution) {
        return ask("all", execution);
    }

    public Object holding(DelegateExecution execution, Object role) {
        return ask("holding", execution, role);
    }

    public Object parts(DelegateExecution execution, Object roles) {
        return ask("parts", execution, roles);
    }

    private Object ask(String method, Object... arguments) {
        Object answer = Arrays.stream(ReflectionUtils.getAllDeclaredMethods(bean.getClass()))
                .filter(candidate -> candidate.getName().equals(method)
                        && candidate.getParameterCount() == arguments.length
                        && candidate.getParameterTypes()[0] == DelegateExecution.class)
                .findFirst()
                .map(found -> {
                    ReflectionUtils.makeAccessible(found);
                    return ReflectionUtils.invokeMethod(found, bean, arguments);
                })
                .orElseThrow();
        tape.record(name, (DelegateExecution) arguments[0], answer);
        return answer;
    }
}
