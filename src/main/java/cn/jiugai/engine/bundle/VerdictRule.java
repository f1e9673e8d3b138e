package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Check;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.springframework.stereotype.Component;

/** What a check says decides which way the project goes: a gateway of the same process asks for it. */
@Component
class VerdictRule implements BundleRule {

    private static final String PASSED = "${%s}".formatted(Check.PASSED);

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.processes().values().stream().flatMap(VerdictRule::faults);
    }

    private static Stream<String> faults(Process process) {
        Set<String> asked = BundleModels.in(process, SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> Expression.read(flow.getConditionExpression().getTextContent()).stream())
                .flatMap(condition -> condition.variables().stream())
                .collect(Collectors.toSet());
        return BundleModels.in(process, CamundaOutputParameter.class)
                .filter(output -> PASSED.equals(output.getTextContent().trim()))
                .filter(Predicate.not(output -> asked.contains(output.getCamundaName())))
                .map(VerdictRule::unheard);
    }

    private static String unheard(CamundaOutputParameter verdict) {
        CamundaInputOutput mapping = (CamundaInputOutput) verdict.getParentElement();
        ServiceTask check = (ServiceTask) mapping.getParentElement().getParentElement();
        return Faults.at(check, "核对结果“%s”没有网关采用，核对就不起作用。请在它后面加上按结果分流的网关".formatted(verdict.getCamundaName()));
    }
}
