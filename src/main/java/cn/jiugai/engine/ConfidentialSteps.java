package cn.jiugai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Steps whose papers are for those who work on the same process alone; the model says which ({@link Elements#CONFIDENTIAL}). */
@Component
public class ConfidentialSteps {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;

    ConfidentialSteps(ObjectProvider<ProcessEngine> engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** @param instance id of a process instance, ended or not */
    public boolean contain(String instance, String step) {
        return asSystem.get(() -> Optional.ofNullable(engine.getObject()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .map(definition -> engine.getObject().getRepositoryService().getBpmnModelInstance(definition))
                .map(model -> (BaseElement) model.getModelElementById(step))
                .flatMap(element -> Elements.property(element, Elements.CONFIDENTIAL))
                .map(Boolean::parseBoolean)
                .orElse(false));
    }
}
