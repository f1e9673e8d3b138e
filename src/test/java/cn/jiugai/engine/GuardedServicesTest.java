package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("引擎的每个写任务的方法都有人把门")
class GuardedServicesTest {

    /** Reading, and remarks: they change neither variables nor the way of the process. */
    private static final Predicate<Method> HARMLESS = method -> method.getName().startsWith("get")
            || method.getName().endsWith("Query")
            || method.getName().endsWith("Report")
            || method.getName().equals("addComment")
            || method.getName().equals("createComment")
            || method.getName().equals("newTask");

    /** These call another method of the same service, which is guarded: resolving without an answer brings none. */
    private static final Set<String> WITHOUT_ANSWER = Set.of("resolveTask(java.lang.String)");

    @Test
    @DisplayName("任务服务：完成、交接、改写，一个不漏；引擎换版本多出来的方法会在这里露出来")
    void taskService() {
        assertThat(unguarded(TaskService.class, GuardedTaskService.class)).isEqualTo(WITHOUT_ANSWER);
    }

    @Test
    @DisplayName("表单服务：提交和发起，一个不漏")
    void formService() {
        assertThat(unguarded(FormService.class, GuardedFormService.class)).isEmpty();
    }

    private static Set<String> unguarded(Class<?> service, Class<?> guarded) {
        Set<String> ours = signatures(guarded.getDeclaredMethods(), method -> true);
        if (guarded.getSuperclass().getPackage().equals(guarded.getPackage())) {
            ours.addAll(signatures(guarded.getSuperclass().getDeclaredMethods(), method -> true));
        }
        Set<String> all = signatures(service.getMethods(), HARMLESS.negate());
        all.removeAll(ours);
        return all;
    }

    private static Set<String> signatures(Method[] methods, Predicate<Method> chosen) {
        return new TreeSet<>(Arrays.stream(methods)
                .filter(chosen)
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getTypeName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .toList());
    }
}
