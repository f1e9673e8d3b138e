package cn.jiugai.engine.bundle;

import cn.jiugai.engine.AfterDeadline;
import cn.jiugai.engine.StepBean;
import cn.jiugai.engine.StepBeans;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What deals with overdue tasks stands right behind their timers, leaves the tasks open, and runs in a job of its own. */
@Component
class OverdueRule implements BundleRule {

    private final StepBeans beans;

    OverdueRule(StepBeans beans) {
        this.beans = beans;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(ServiceTask.class)
                .filter(task ->
                        bean(task).filter(AfterDeadline.class::isInstance).isPresent())
                .flatMap(task -> Stream.concat(
                        ownJob(task), task.getIncoming().stream().flatMap(flow -> behindTimer(task, flow))));
    }

    private Optional<StepBean> bean(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .flatMap(Expression::read)
                .flatMap(expression -> expression.variables().stream().findFirst())
                .flatMap(beans::step);
    }

    private static Stream<String> ownJob(ServiceTask task) {
        return task.isCamundaAsyncBefore()
                ? Stream.empty()
                : Stream.of(Faults.at(task, "督办要单独执行，出错时不能拖住到期的定时器。请勾选“Asynchronous continuations”的“Before”"));
    }

    private static Stream<String> behindTimer(ServiceTask task, SequenceFlow flow) {
        FlowNode source = flow.getSource();
        boolean ok = source instanceof BoundaryEvent event
                && !event.cancelActivity()
                && event.getAttachedTo() instanceof UserTask
                && event.getEventDefinitions().stream().allMatch(TimerEventDefinition.class::isInstance);
        return ok
                ? Stream.empty()
                : Stream.of(Faults.at(
                        task,
                        "要直接接在人工任务的非中断定时器（虚线圈）后面，现在前面是“%s”。请从任务边上的定时器直接连过来"
                                .formatted(source.getAttributeValue("name"))));
    }
}
