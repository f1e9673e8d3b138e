package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.LaneRoles;
import cn.jiugai.engine.MatterCondition;
import cn.jiugai.project.ProjectState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Component;

/**
 * A process that units start from the side says who may start it, when and what for; the lane 发起单位 stands only there,
 * and nothing but the start or a calling process says who that is.
 */
@Component
class StartableRule implements BundleRule {

    private final LaneRoles roles;
    private final Set<String> conditions;

    StartableRule(LaneRoles roles, Map<String, MatterCondition> conditions) {
        this.conditions = new TreeSet<>(conditions.keySet());
        this.roles = roles;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        Stream<String> starts = models.all(StartEvent.class)
                .filter(start -> Elements.property(start, Elements.STARTABLE_BY).isPresent())
                .flatMap(start -> faults(start, models.district()));
        Stream<String> processes = models.processes().values().stream().flatMap(process -> initiator(process, models));
        return Stream.concat(starts, processes);
    }

    private Stream<String> faults(StartEvent start, String district) {
        List<String> starters = Elements.list(start, Elements.STARTABLE_BY);
        Stream<String> nobody =
                starters.isEmpty() ? fault(start, "没有写明由谁发起。请在扩展属性 startableBy 里写角色编号，例如 streetOffice") : Stream.of();
        Stream<String> unknown = starters.stream()
                .filter(role -> !isRole(district, role))
                .map(role -> Faults.at(start, "startableBy 里的“%s”不是已登记的部门角色。请改成角色编号，例如 streetOffice".formatted(role)));
        Stream<String> states = Elements.list(start, Elements.STARTABLE_WHILE).stream()
                .filter(state -> ProjectState.of(state).isEmpty())
                .map(state ->
                        Faults.at(start, "startableWhile 里的“%s”不是项目状态。应为 %s 中的一个或几个".formatted(state, allStates())));
        Stream<String> one = Elements.property(start, Elements.ONE_AT_A_TIME).stream()
                .filter(value -> !List.of("true", "false").contains(value))
                .map(value -> Faults.at(start, "oneAtATime 的值“%s”不对，应为 true 或 false".formatted(value)));
        Stream<String> when = Elements.list(start, Elements.STARTABLE_WHEN).stream()
                .filter(bean -> !conditions.contains(bean))
                .map(bean -> Faults.at(
                        start,
                        "startableWhen 里的“%s”不是系统认识的发起条件。应为 %s 中的一个或几个".formatted(bean, String.join("、", conditions))));
        Stream<String> form =
                start.getCamundaFormRef() != null ? fault(start, "从旁发起的流程不能有启动表单。请把表单放到第一步") : Stream.of();
        Stream<String> purpose = Elements.process(start).getDocumentations().isEmpty()
                ? fault(start, "没有写明这个事项是做什么的。请在流程的“文档”里写一两句，发起的人会看到")
                : Stream.of();
        return Stream.of(nobody, unknown, states, when, one, form, purpose).flatMap(faults -> faults);
    }

    private Stream<String> initiator(Process process, BundleModels models) {
        Stream<String> lane = BundleModels.in(process, Lane.class)
                .filter(found -> found.getId().equals(Elements.INITIATOR) && !Variables.isStartable(process))
                .map(found -> Faults.at(found, "泳道“发起单位”只能用在从旁发起的流程里。请在开始事件上写扩展属性 startableBy，或换成办理部门的泳道"));
        Stream<String> written = BundleModels.in(process, FlowNode.class)
                .filter(node -> Variables.of(process, models)
                        .writers(Elements.INITIATOR)
                        .contains(node))
                .map(node -> Faults.at(node, "不能改写发起单位（initiator）：它由发起的人所在单位决定。请换一个名称"));
        Stream<String> passed = BundleModels.in(process, CallActivity.class)
                .flatMap(call -> Variables.extensions(call, CamundaIn.class)
                        .filter(in -> Elements.INITIATOR.equals(in.getCamundaTarget()))
                        .filter(in -> in.getCamundaSourceExpression() != null
                                && !isRole(models.district(), in.getCamundaSourceExpression()))
                        .map(in -> Faults.at(
                                call,
                                "传递的发起单位“%s”不是已登记的部门角色。请写角色编号，例如 streetOffice"
                                        .formatted(in.getCamundaSourceExpression()))));
        return Stream.of(lane, written, passed).flatMap(faults -> faults);
    }

    private boolean isRole(String district, String role) {
        return !role.equals(Elements.INITIATOR)
                && roles.role(district, role, null).isPresent();
    }

    private static String allStates() {
        return Arrays.stream(ProjectState.values())
                .map(state -> "%s（%s）".formatted(state.id(), state.label()))
                .collect(Collectors.joining("、"));
    }

    private static Stream<String> fault(StartEvent start, String fault) {
        return Stream.of(Faults.at(start, fault));
    }
}
