package cn.jiugai.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Fails a test class with {@link Covers} that leaves out a node or a flow of its model, naming each of them. */
public final class ModelCoverage extends AbstractTestExecutionListener {

    private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

    static void passed(String process, String element) {
        PASSED.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(element);
    }

    /** Nodes and flows of a process that the running test class has passed through so far. */
    public static Set<String> passed(String process) {
        return Set.copyOf(PASSED.getOrDefault(process, Set.of()));
    }

    @Override
    public void beforeTestClass(TestContext context) {
        PASSED.clear();
    }

    @Override
    public void afterTestClass(TestContext context) {
        Covers covers = context.getTestClass().getAnnotation(Covers.class);
        if (covers == null) {
            return;
        }
        RepositoryService repository = context.getApplicationContext().getBean(RepositoryService.class);
        ProcessDefinition process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(covers.value())
                .tenantIdIn(covers.district())
                .latestVersion()
                .singleResult();
        Set<String> left = new TreeSet<>();
        var model = repository.getBpmnModelInstance(process.getId());
        Stream.<FlowElement>concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(FlowElement::getId)
                .forEach(left::add);
        left.removeAll(PASSED.getOrDefault(covers.value(), Set.of()));
        assertThat(left)
                .as("nodes and flows of %s that no test passed through", covers.value())
                .isEmpty();
    }
}
