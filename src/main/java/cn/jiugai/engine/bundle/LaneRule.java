package cn.jiugai.engine.bundle;

import cn.jiugai.engine.LaneRoles;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Every lane is a known department role, and every user task stands in a lane: the lane is the routing. */
@Component
class LaneRule implements BundleRule {

    private final LaneRoles roles;

    LaneRule(LaneRoles roles) {
        this.roles = roles;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.of(unknownRoles(models), nestedLanes(models), outsideLanes(models))
                .flatMap(faults -> faults);
    }

    private Stream<String> unknownRoles(BundleModels models) {
        return models.all(Lane.class)
                .filter(lane -> roles.role(models.district(), lane.getId(), lane.getName())
                        .isEmpty())
                .map(lane -> Faults.at(lane, "泳道不是已登记的部门角色。请把泳道名称改成部门的名称（如“街道办事处”），或把编号改成角色编号（如 streetOffice）"));
    }

    private Stream<String> nestedLanes(BundleModels models) {
        return models.all(Lane.class)
                .filter(lane -> lane.getChildLaneSet() != null)
                .map(lane -> Faults.at(lane, "泳道里不能再分泳道。请把里层的泳道移到外层"));
    }

    private Stream<String> outsideLanes(BundleModels models) {
        Set<FlowNode> inLanes = new HashSet<>();
        models.all(Lane.class).forEach(lane -> inLanes.addAll(lane.getFlowNodeRefs()));
        return models.all(UserTask.class)
                .filter(task -> !isInside(task, inLanes))
                .map(task -> Faults.at(task, "人工任务不在任何泳道里，不知道由哪个部门办理。请把它拖进办理部门的泳道"));
    }

    private static boolean isInside(ModelElementInstance element, Set<FlowNode> inLanes) {
        return element instanceof FlowNode node
                && (inLanes.contains(node) || isInside(node.getParentElement(), inLanes));
    }
}
