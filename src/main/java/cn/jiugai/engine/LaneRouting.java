package cn.jiugai.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.Lane;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Makes the lane the routing: each user task gets its lane's role when a model is parsed. */
@Component
class LaneRouting extends AbstractBpmnParseListener {

    /** Property of an activity: the role of the lane in which it is drawn. */
    static final String ROLE = "jiugai:role";

    private final LaneRoles roles;
    private final TaskRouter router;

    LaneRouting(LaneRoles roles, TaskRouter router) {
        this.roles = roles;
        this.router = router;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.getLaneSets().stream()
                .flatMap(set -> set.getLanes().stream())
                .forEach(lane -> roles.role(process.getTenantId(), lane.getId(), lane.getName())
                        .ifPresent(role -> apply(process, lane, role)));
    }

    private void apply(ProcessDefinitionEntity process, Lane lane, String role) {
        lane.getFlowNodeIds().stream().map(process::findActivity).forEach(activity -> apply(activity, role));
    }

    /** Lanes name the direct children of the process only; what is inside a sub-process is in the sub-process's lane. */
    private void apply(ActivityImpl activity, String role) {
        if (activity == null) {
            return;
        }
        activity.setProperty(ROLE, role);
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
            userTask.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, router);
        }
        List.copyOf(activity.getActivities()).forEach(inner -> apply(inner, role));
    }
}
