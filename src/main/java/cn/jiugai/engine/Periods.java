package cn.jiugai.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Processes that the house starts once for each period, as the start event of their newest model says. */
@Component
public class Periods {

    private final ObjectProvider<RepositoryService> repository;
    private final AsSystem asSystem;

    Periods(ObjectProvider<RepositoryService> repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** How many months a period has; empty if the district has no such process. */
    public Optional<Integer> months(String district, String process) {
        return starts(district, process).stream()
                .flatMap(start -> Elements.property(start, Elements.EVERY_MONTHS).stream())
                .map(Integer::valueOf)
                .findFirst();
    }

    /** The roles that owe the process once in each week of the works; none if the district has no such process. */
    public List<String> everyWeekBy(String district, String process) {
        return starts(district, process).stream()
                .flatMap(start -> Elements.list(start, Elements.EVERY_WEEK_BY).stream())
                .toList();
    }

    private Collection<StartEvent> starts(String district, String process) {
        return asSystem.get(() -> Optional.ofNullable(repository
                        .getObject()
                        .createProcessDefinitionQuery()
                        .tenantIdIn(district)
                        .processDefinitionKey(process)
                        .latestVersion()
                        .active()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(version -> repository.getObject().getBpmnModelInstance(version))
                .map(model -> model.getModelElementsByType(StartEvent.class))
                .orElse(List.of()));
    }
}
