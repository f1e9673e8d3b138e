package cn.jiugai.engine.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * Where a way parts, every flow says when it is taken, 是 and 否 are opposites, and what is asked was written by the one
 * step right before the question: by nobody else, and not long ago.
 */
@Component
class GatewayRule implements BundleRule {

    private static final String YES = "是";
    private static final String NO = "否";

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.processes().values().stream().flatMap(process -> faults(process, Variables.of(process, models)));
    }

    private static Stream<String> faults(Process process, Variables variables) {
        return BundleModels.in(process, Gateway.class)
                .filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> Stream.concat(
                        gateway.getOutgoing().stream().flatMap(flow -> condition(gateway, flow, variables)),
                        opposites(gateway)));
    }

    private static Stream<String> condition(Gateway gateway, SequenceFlow flow, Variables variables) {
        if (isDefault(gateway, flow)) {
            return Stream.empty();
        }
        if (flow.getConditionExpression() == null) {
            return Stream.of(Faults.at(flow, "从网关“%s”出来的连线没有条件。请填写条件表达式".formatted(gateway.getName())));
        }
        String text = flow.getConditionExpression().getTextContent();
        if (!Expression.isOne(text)) {
            return Stream.of(Faults.at(flow, "条件“%s”不是表达式。请写成 ${变量} 或 ${!变量}".formatted(text.trim())));
        }
        Optional<Expression> expression = Expression.read(text);
        return expression.stream()
                .flatMap(found -> found.variables().stream())
                .flatMap(variable -> writer(gateway, flow, variable, variables));
    }

    private static Stream<String> writer(Gateway gateway, SequenceFlow flow, String variable, Variables variables) {
        List<FlowNode> writers = variables.writers(variable);
        if (writers.isEmpty()) {
            return Stream.of(Faults.at(flow, "条件里的变量“%s”没有步骤写入。请核对拼写，或由网关前的核验、表单写入它".formatted(variable)));
        }
        if (writers.size() > 1) {
            return Stream.of(
                    Faults.at(flow, "条件里的变量“%s”由%d个步骤写入，说不清是谁的结果。请只留一个步骤写它".formatted(variable, writers.size())));
        }
        return before(gateway).contains(writers.get(0))
                ? Stream.empty()
                : Stream.of(Faults.at(
                        flow,
                        "条件里的变量“%s”由“%s”写入，它不是网关前的一步，结果可能已经过时。请把网关移到它后面"
                                .formatted(variable, writers.get(0).getName())));
    }

    /** The steps right before a gateway; other gateways in between do not count. */
    private static Set<FlowNode> before(FlowNode gateway) {
        Set<FlowNode> found = new HashSet<>();
        collect(gateway, found, new HashSet<>());
        return found;
    }

    private static void collect(FlowNode node, Set<FlowNode> found, Set<FlowNode> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (SequenceFlow flow : node.getIncoming()) {
            if (flow.getSource() instanceof Gateway) {
                collect(flow.getSource(), found, seen);
            } else {
                found.add(flow.getSource());
            }
        }
    }

    private static Stream<String> opposites(Gateway gateway) {
        Optional<String> yes = condition(gateway, YES);
        Optional<String> no = condition(gateway, NO);
        if (yes.isEmpty() || no.isEmpty()) {
            return Stream.empty();
        }
        boolean opposite = no.get().equals("${!" + yes.get().substring(2))
                || yes.get().equals("${!" + no.get().substring(2));
        return opposite
                ? Stream.empty()
                : Stream.of(Faults.at(gateway, "“是”的条件是 %s，“否”的条件是 %s，两者不相反。请改成一正一反".formatted(yes.get(), no.get())));
    }

    private static Optional<String> condition(Gateway gateway, String name) {
        return gateway.getOutgoing().stream()
                .filter(flow -> name.equals(flow.getName()) && flow.getConditionExpression() != null)
                .map(flow -> flow.getConditionExpression().getTextContent().replaceAll("\\s", ""))
                .findFirst();
    }

    private static boolean isDefault(Gateway gateway, SequenceFlow flow) {
        return gateway instanceof ExclusiveGateway exclusive && flow.equals(exclusive.getDefault())
                || gateway instanceof InclusiveGateway inclusive && flow.equals(inclusive.getDefault());
    }
}
