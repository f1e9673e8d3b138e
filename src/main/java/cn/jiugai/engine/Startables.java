package cn.jiugai.engine;

import cn.jiugai.project.ProjectState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the processes that units may start from the side. */
@Component
class Startables {

    private final ObjectProvider<RepositoryService> repository;
    private final AsSystem asSystem;

    Startables(ObjectProvider<RepositoryService> repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** Those of a district in their newest versions, by name. */
    List<Startable> of(String district) {
        return asSystem.get(() -> repository
                .getObject()
                .createProcessDefinitionQuery()
                .tenantIdIn(district)
                .latestVersion()
                .active()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .flatMap(version -> find(version).stream())
                .toList());
    }

    /** @param version the engine's id of a version; empty if nobody starts it from the side */
    Optional<Startable> find(String version) {
        return asSystem.get(() ->
                repository.getObject().getBpmnModelInstance(version).getModelElementsByType(StartEvent.class).stream()
                        .filter(start ->
                                Elements.property(start, Elements.STARTABLE_BY).isPresent())
                        .map(Startables::read)
                        .findFirst());
    }

    private static Startable read(StartEvent start) {
        Process process = Elements.process(start);
        List<ProjectState> states = Elements.list(start, Elements.STARTABLE_WHILE).stream()
                .flatMap(state -> ProjectState.of(state).stream())
                .toList();
        return new Startable(
                process.getId(),
                process.getName(),
                process.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .collect(Collectors.joining("\n")),
                Elements.list(start, Elements.STARTABLE_BY),
                states.isEmpty() ? List.of(ProjectState.RUNNING) : states,
                Elements.list(start, Elements.STARTABLE_WHEN),
                Elements.property(start, Elements.ONE_AT_A_TIME)
                        .filter("true"::equals)
                        .isPresent());
    }
}
