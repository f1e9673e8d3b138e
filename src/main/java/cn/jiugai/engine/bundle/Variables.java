package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which element of a process writes which variable, as the models and forms of a bundle say it. */
final class Variables {

    /** What the engine itself provides in a multi-instance step. */
    private static final Set<String> LOOP = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances");

    private final Map<String, List<FlowNode>> writers = new HashMap<>();
    private final Set<String> fromCaller = new HashSet<>();

    private Variables() {}

    static Variables of(Process process, BundleModels models) {
        Variables variables = new Variables();
        BundleModels.in(process, FlowNode.class).forEach(node -> variables.add(node, models));
        variables.fromCaller.addAll(takes(process));
        if (isStartable(process)) {
            variables.fromCaller.add(Elements.INITIATOR);
        }
        models.all(CallActivity.class)
                .filter(call -> process.getId().equals(call.getCalledElement()))
                .forEach(variables::addFromCaller);
        return variables;
    }

    /** The variables that the process says its caller has to pass; with a lane 发起单位 also who is meant by it. */
    static List<String> takes(Process process) {
        return Stream.concat(
                        BundleModels.in(process, StartEvent.class)
                                .flatMap(start -> Elements.list(start, Elements.TAKES).stream()),
                        BundleModels.in(process, Lane.class).map(Lane::getId).filter(Elements.INITIATOR::equals))
                .distinct()
                .toList();
    }

    /** Whether units start the process from the side. */
    static boolean isStartable(Process process) {
        return BundleModels.in(process, StartEvent.class)
                .anyMatch(
                        start -> Elements.property(start, Elements.STARTABLE_BY).isPresent());
    }

    /** The elements that write a variable for the rest of the process. */
    List<FlowNode> writers(String variable) {
        return writers.getOrDefault(variable, List.of());
    }

    /** Whether an expression of this element may use the variable. */
    boolean knows(BaseElement element, String variable) {
        return writers.containsKey(variable)
                || fromCaller.contains(variable)
                || local(element).contains(variable);
    }

    /** Names that exist inside an activity only: its input parameters and the element of its loop. */
    static Set<String> local(ModelElementInstance element) {
        Set<String> names = new HashSet<>();
        for (ModelElementInstance scope = element; scope != null; scope = scope.getParentElement()) {
            if (scope instanceof Activity activity) {
                inputs(activity).map(CamundaInputParameter::getCamundaName).forEach(names::add);
                if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
                    names.addAll(LOOP);
                    names.add(String.valueOf(loop.getCamundaElementVariable()));
                }
            }
        }
        return names;
    }

    static Stream<CamundaInputParameter> inputs(BaseElement element) {
        return mappings(element).flatMap(mapping -> mapping.getCamundaInputParameters().stream());
    }

    static Stream<CamundaOutputParameter> outputs(BaseElement element) {
        return mappings(element).flatMap(mapping -> mapping.getCamundaOutputParameters().stream());
    }

    private static Stream<CamundaInputOutput> mappings(BaseElement element) {
        return extensions(element, CamundaInputOutput.class);
    }

    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> kind) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElementsQuery().filterByType(kind).list().stream();
    }

    private void add(FlowNode node, BundleModels models) {
        outputs(node).forEach(output -> add(output.getCamundaName(), node));
        if (node instanceof UserTask task && task.getCamundaFormRef() != null) {
            Set<String> local = local(task);
            models.fields(task.getCamundaFormRef()).stream()
                    .filter(field -> !local.contains(field))
                    .forEach(field -> add(field, node));
        } else if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
            models.fields(start.getCamundaFormRef()).forEach(field -> add(field, node));
        } else if (node instanceof BusinessRuleTask task && task.getCamundaResultVariable() != null) {
            add(task.getCamundaResultVariable(), node);
        } else if (node instanceof CallActivity call) {
            extensions(call, CamundaOut.class)
                    .filter(out -> out.getCamundaTarget() != null)
                    .forEach(out -> add(out.getCamundaTarget(), node));
        }
    }

    private void add(String variable, FlowNode writer) {
        writers.computeIfAbsent(variable, key -> new ArrayList<>()).add(writer);
    }

    private void addFromCaller(CallActivity call) {
        extensions(call, CamundaIn.class)
                .filter(in -> in.getCamundaTarget() != null)
                .forEach(in -> fromCaller.add(in.getCamundaTarget()));
    }
}
