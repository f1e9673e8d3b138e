package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.StepBean;
import cn.jiugai.engine.StepBeans;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.springframework.stereotype.Component;

/** Every number that a step needs stands on the step, and in the range in which an owner may set it. */
@Component
class ParameterRule implements BundleRule {

    private final StepBeans beans;

    ParameterRule(StepBeans beans) {
        this.beans = beans;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(ServiceTask.class)
                .flatMap(task -> bean(task).stream()
                        .flatMap(bean -> bean.parameters().stream())
                        .flatMap(parameter -> fault(task, parameter).stream()));
    }

    private Optional<StepBean> bean(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .flatMap(Expression::read)
                .flatMap(expression -> expression.variables().stream().findFirst())
                .flatMap(beans::step);
    }

    private static Optional<String> fault(ServiceTask task, Parameter<?> parameter) {
        String text = Variables.inputs(task)
                .filter(input -> parameter.name().equals(input.getCamundaName()))
                .map(CamundaInputParameter::getTextContent)
                .findFirst()
                .orElse(null);
        if (Expression.isOne(text)) {
            return Optional.empty();
        }
        try {
            parameter.read(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Faults.at(task, e.getMessage() + "。请在步骤的输入参数里改正"));
        }
    }
}
