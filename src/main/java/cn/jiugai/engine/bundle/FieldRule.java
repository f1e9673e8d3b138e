package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.StepBean;
import cn.jiugai.engine.StepBeans;
import cn.jiugai.engine.Variable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.springframework.stereotype.Component;

/**
 * The form of a step, or who calls its process, has the fields that its record needs, and in a step with several parties
 * each party has fields of its own (the engine would otherwise show one party's answer to the next).
 */
@Component
class FieldRule implements BundleRule {

    private final StepBeans beans;

    FieldRule(StepBeans beans) {
        this.beans = beans;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(UserTask.class)
                .filter(task -> task.getCamundaFormRef() == null
                        || models.form(task.getCamundaFormRef()).isPresent())
                .flatMap(task -> Stream.concat(missing(task, models), shared(task, models)));
    }

    private Stream<String> missing(UserTask task, BundleModels models) {
        Set<String> provided = new HashSet<>(models.fields(task.getCamundaFormRef()));
        Set<String> local = Variables.local(task);
        Set<String> filled = filledAtOpening(task);
        Variables.inputs(task)
                .filter(FieldRule::isEmpty)
                .map(CamundaInputParameter::getCamundaName)
                .filter(name -> !filled.contains(name))
                .forEach(local::remove);
        provided.addAll(local);
        provided.addAll(Variables.takes(Elements.process(task)));
        return beans(task, listener -> true)
                .flatMap(bean -> bean.reads().stream()
                        .filter(variable -> !provided.contains(variable.name()))
                        .map(variable -> fault(task, bean, variable)));
    }

    /** What opens a task works on the empty inputs before the form does. */
    private Set<String> filledAtOpening(UserTask task) {
        return beans(task, listener -> "create".equals(listener.getCamundaEvent()))
                .flatMap(bean -> bean.reads().stream())
                .map(Variable::name)
                .collect(Collectors.toSet());
    }

    private Stream<StepBean> beans(UserTask task, Predicate<CamundaTaskListener> which) {
        return Variables.extensions(task, CamundaTaskListener.class)
                .filter(which)
                .flatMap(listener -> Optional.ofNullable(listener.getCamundaDelegateExpression()).stream())
                .flatMap(expression -> Expression.read(expression).stream())
                .flatMap(expression -> expression.variables().stream())
                .flatMap(name -> beans.step(name).stream());
    }

    /** Only makes a field local; what it holds comes from the form. */
    private static boolean isEmpty(CamundaInputParameter input) {
        return "${null}".equals(input.getTextContent().trim());
    }

    private static String fault(UserTask task, StepBean bean, Variable<?> variable) {
        return Faults.at(
                task,
                task.getCamundaFormRef() == null
                        ? "没有选择表单，“%s”需要字段“%s”（%s）。请选择有这个字段的表单"
                                .formatted(bean.label(), variable.name(), variable.type())
                        : "表单“%s”缺少字段“%s”（%s），“%s”需要它。请在表单里恢复这个字段"
                                .formatted(task.getCamundaFormRef(), variable.name(), variable.type(), bean.label()));
    }

    private static Stream<String> shared(UserTask task, BundleModels models) {
        if (task.getLoopCharacteristics() == null) {
            return Stream.empty();
        }
        Set<String> local = Variables.local(task);
        return models.fields(task.getCamundaFormRef()).stream()
                .filter(field -> !local.contains(field))
                .sorted()
                .map(field ->
                        Faults.at(task, "由多家单位分别办理，字段“%s”要设为同名的输入参数（值为 ${null}），否则后一家会看到前一家的填写".formatted(field)));
    }
}
