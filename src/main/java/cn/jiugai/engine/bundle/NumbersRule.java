package cn.jiugai.engine.bundle;

import cn.jiugai.engine.DistrictNumber;
import cn.jiugai.engine.Numbers;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.StepBeans;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A step that takes a number of the district finds it in the district's table, within the range that the step has; a number
 * that a bean reads for itself is within the bean's.
 */
@Component
class NumbersRule implements BundleRule {

    private static final Pattern NUMBER = Pattern.compile("numbers\\s*\\.\\s*of\\s*\\(\\s*execution\\s*,\\s*'(\\w+)'");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final StepBeans beans;
    private final ObjectProvider<DistrictNumber> read;

    NumbersRule(StepBeans beans, ObjectProvider<DistrictNumber> read) {
        this.beans = beans;
        this.read = read;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        Map<String, String> table = table(models);
        return Stream.concat(
                models.all(CamundaInputParameter.class).flatMap(input -> fault(models.district(), table, input)),
                read.stream().map(DistrictNumber::number).flatMap(number -> fault(table, number)));
    }

    private static Stream<String> fault(Map<String, String> table, Parameter<?> number) {
        String value = table.get(number.name());
        if (value == null) {
            return Stream.empty();
        }
        try {
            number.read(value);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of("数字表 numbers.dmn 中“%s”不能用：%s".formatted(number.name(), e.getMessage()));
        }
    }

    private Stream<String> fault(String district, Map<String, String> table, CamundaInputParameter input) {
        Matcher number =
                NUMBER.matcher(Optional.ofNullable(input.getTextContent()).orElse(""));
        if (!number.find()) {
            return Stream.empty();
        }
        FlowNode step = step(input);
        String name = number.group(1);
        String value = table.get(name);
        if (value == null) {
            return Stream.of("步骤“%s”（%s）要用本区的数字“%s”，区“%s”的数字表 numbers.dmn 里没有，请在表中加一行"
                    .formatted(step.getName(), step.getId(), name, district));
        }
        Optional<Parameter<?>> parameter = parameter(step, input.getCamundaName());
        if (parameter.isEmpty()) {
            return Stream.of("步骤“%s”（%s）的输入参数“%s”没有规定可填范围，不能取本区的数字，请改用规定了范围的步骤"
                    .formatted(step.getName(), step.getId(), input.getCamundaName()));
        }
        try {
            parameter.get().read(value);
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of("数字表 numbers.dmn 中“%s”不能用于步骤“%s”（%s）：%s"
                    .formatted(name, step.getName(), step.getId(), e.getMessage()));
        }
    }

    private Optional<Parameter<?>> parameter(FlowNode step, String name) {
        if (!(step instanceof ServiceTask service) || service.getCamundaDelegateExpression() == null) {
            return Optional.empty();
        }
        Matcher bean = BEAN.matcher(service.getCamundaDelegateExpression());
        return bean.matches()
                ? beans.step(bean.group(1))
                        .flatMap(found -> found.parameters().stream()
                                .filter(parameter -> parameter.name().equals(name))
                                .findFirst())
                : Optional.empty();
    }

    private static FlowNode step(CamundaInputParameter input) {
        var parent = input.getParentElement();
        while (!(parent instanceof FlowNode node)) {
            parent = parent.getParentElement();
        }
        return node;
    }

    /** Name to value, as the rows of the table say it in quotes. */
    private static Map<String, String> table(BundleModels models) {
        Decision decision = models.decisions().get(Numbers.TABLE);
        return decision == null
                ? Map.of()
                : decision.getModelInstance().getModelElementsByType(Rule.class).stream()
                        .collect(Collectors.toMap(
                                row -> text(row.getInputEntries().iterator().next()),
                                row -> text(row.getOutputEntries().iterator().next()),
                                (first, second) -> first));
    }

    private static String text(DmnElement entry) {
        return entry.getTextContent().trim().replaceAll("^\"|\"$", "");
    }
}
