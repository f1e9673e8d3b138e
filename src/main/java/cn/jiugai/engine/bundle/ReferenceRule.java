package cn.jiugai.engine.bundle;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Component;

/**
 * What a step refers to is in the bundle and bound the right way: forms and tables with the deployment, called phases in
 * their newest version, with the project number as their business key.
 */
@Component
class ReferenceRule implements BundleRule {

    private static final String DEPLOYMENT = "deployment";

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.of(
                        models.all(UserTask.class)
                                .flatMap(task -> form(
                                        task,
                                        task.getCamundaFormRef(),
                                        task.getCamundaFormRefBinding(),
                                        task.getCamundaFormKey(),
                                        models)),
                        models.all(StartEvent.class)
                                .flatMap(start -> form(
                                        start,
                                        start.getCamundaFormRef(),
                                        start.getCamundaFormRefBinding(),
                                        start.getCamundaFormKey(),
                                        models)),
                        models.all(BusinessRuleTask.class).flatMap(task -> decision(task, models)),
                        models.all(CallActivity.class).flatMap(call -> called(call, models)))
                .flatMap(faults -> faults);
    }

    private static Stream<String> form(FlowNode node, String form, String binding, String key, BundleModels models) {
        if (key != null
                || Variables.extensions(node, CamundaFormData.class).findAny().isPresent()) {
            return Stream.of(Faults.at(node, "服务器不能核对这种表单的填写。请把表单的类型改为“Camunda Forms”并选择表单编号"));
        }
        if (form == null) { // a step that is only confirmed needs none
            return Stream.empty();
        }
        if (models.form(form).isEmpty()) {
            return Stream.of(Faults.at(node, "找不到表单“%s”。请连同表单一起部署，或改成已有的表单编号".formatted(form)));
        }
        return bound(binding) ? Stream.empty() : Stream.of(Faults.at(node, "表单的绑定方式应为 deployment，否则办理中的项目会中途换表单"));
    }

    private static Stream<String> decision(BusinessRuleTask task, BundleModels models) {
        String decision = task.getCamundaDecisionRef();
        if (decision == null || !models.decisions().containsKey(decision)) {
            return Stream.of(Faults.at(task, "找不到决策表“%s”。请连同决策表一起部署，或改成已有的决策编号".formatted(decision)));
        }
        return bound(task.getCamundaDecisionRefBinding())
                ? Stream.empty()
                : Stream.of(Faults.at(task, "决策表的绑定方式应为 deployment，否则办理中的项目会中途换规则"));
    }

    private static Stream<String> called(CallActivity call, BundleModels models) {
        if (!models.processes().containsKey(call.getCalledElement())) {
            return Stream.of(Faults.at(call, "找不到被调用的流程“%s”。请改成已有的流程编号".formatted(call.getCalledElement())));
        }
        List<CamundaIn> passed = Variables.extensions(call, CamundaIn.class).toList();
        Stream<String> key = passed.stream().anyMatch(in -> in.getCamundaBusinessKey() != null)
                ? Stream.empty()
                : Stream.of(Faults.at(call, "没有传递项目编号。请在“In mappings”里把业务键设为 #{execution.processBusinessKey}"));
        Stream<String> missing = Variables.takes(models.processes().get(call.getCalledElement())).stream()
                .filter(name -> passed.stream().noneMatch(in -> name.equals(in.getCamundaTarget())))
                .map(name -> Faults.at(call, "没有传递被调用流程需要的变量“%s”。请在“In mappings”里加上它".formatted(name)));
        return Stream.concat(key, missing);
    }

    private static boolean bound(String binding) {
        return DEPLOYMENT.equals(binding);
    }
}
