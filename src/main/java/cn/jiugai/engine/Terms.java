package cn.jiugai.engine;

import cn.jiugai.calendar.WorkCalendar;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a term that is counted in working days ({@link WorkCalendar#plus}) from a date that a plan has fixed, by the model. */
@Component
class Terms {

    private static final String COUNTED = "workCalendar.plus";

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<ManagementService> jobs;

    Terms(ObjectProvider<RepositoryService> repository, ObjectProvider<ManagementService> jobs) {
        this.repository = repository;
        this.jobs = jobs;
    }

    boolean isTerm(Task task) {
        UserTask step = model(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        return step.getCamundaDueDate() != null && step.getCamundaDueDate().contains(COUNTED);
    }

    boolean isTerm(Job timer) {
        String activity = jobs.getObject()
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return model(timer.getProcessDefinitionId()).getModelElementById(activity) instanceof CatchEvent event
                && event.getEventDefinitions().stream()
                        .anyMatch(definition -> definition instanceof TimerEventDefinition timing
                                && timing.getTimeDate() != null
                                && timing.getTimeDate().getTextContent().contains(COUNTED));
    }

    private BpmnModelInstance model(String definition) {
        return repository.getObject().getBpmnModelInstance(definition);
    }
}
