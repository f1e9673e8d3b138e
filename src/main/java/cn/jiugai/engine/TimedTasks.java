package cn.jiugai.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells when a user task that a boundary timer watches is completed, in the completion's own transaction. */
@Component
class TimedTasks extends AbstractBpmnParseListener implements TaskListener {

    private final ApplicationEventPublisher events;

    TimedTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl event) {
        if (event.getEventScope() instanceof ActivityImpl host) {
            listenTo(host);
        }
    }

    /** Where several parties do the step, the timer hangs on what surrounds their tasks. */
    private void listenTo(ActivityImpl host) {
        if (host.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
            userTask.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
        } else if (host.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
            host.getActivities().forEach(this::listenTo);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        events.publishEvent(new TimedTaskDone(task.getId()));
    }
}
