package cn.jiugai.engine;

import cn.jiugai.engine.Matters.Matter;
import cn.jiugai.engine.Matters.Started;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the caller may start without a project (发起事项), as the start events of the models say. This is the only door: a
 * clerk has no right of the engine's to start a process.
 */
@Component
public class NewMatters {

    private final ObjectProvider<ProcessEngine> engine;
    private final ObjectProvider<TransactionTemplate> transaction;
    private final Map<String, NewMatter> openers;
    private final Offices offices;
    private final Caller caller;
    private final AsSystem asSystem;

    NewMatters(
            ObjectProvider<ProcessEngine> engine,
            ObjectProvider<TransactionTemplate> transaction,
            Map<String, NewMatter> openers,
            Offices offices,
            Caller caller,
            AsSystem asSystem) {
        this.engine = engine;
        this.transaction = transaction;
        this.openers = Map.copyOf(openers);
        this.offices = offices;
        this.caller = caller;
        this.asSystem = asSystem;
    }

    /** A process of a district that one of the caller's units may start. */
    private record Openable(String district, StartEvent start, String unit) {

        Process process() {
            return Elements.process(start);
        }

        Matter matter() {
            String purpose = String.join(
                    "\n",
                    process().getDocumentations().stream()
                            .map(Documentation::getTextContent)
                            .toList());
            return new Matter(process().getId(), process().getName(), purpose, null);
        }
    }

    /** By name; none of them has an obstacle. */
    public List<Matter> offered() {
        return openable().map(Openable::matter).toList();
    }

    /** Whether a district has a process started in this way, whoever may. */
    public boolean opens(String district, String process) {
        return starts(district)
                .anyMatch(start -> Elements.process(start).getId().equals(process));
    }

    /** @throws MatterRefusedException 404 if the caller's units may start no such matter */
    public Started open(String process) {
        Openable matter = openable()
                .filter(offered -> offered.process().getId().equals(process))
                .findFirst()
                .orElseThrow(() -> MatterRefusedException.notHere("没有可以由您的单位发起的事项“%s”".formatted(process)));
        String person = caller.user().orElseThrow();
        return transaction.getObject().execute(status -> {
            String number = openers.get(Elements.property(matter.start(), Elements.OPENED_AS)
                            .orElseThrow())
                    .open(matter.district(), matter.unit(), person);
            return start(matter, number);
        });
    }

    private Started start(Openable matter, String number) {
        ProcessInstance instance = asSystem.get(() -> engine.getObject()
                .getRuntimeService()
                .createProcessInstanceByKey(matter.process().getId())
                .processDefinitionTenantId(matter.district())
                .businessKey(number)
                .execute());
        Optional<Task> first = engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .findFirst();
        return new Started(instance.getId(), first.map(Task::getId).orElse(null));
    }

    private Stream<Openable> openable() {
        return caller.districts().stream()
                .flatMap(district -> starts(district)
                        .flatMap(start ->
                                unit(district, start).map(unit -> new Openable(district, start, unit)).stream()));
    }

    private Stream<StartEvent> starts(String district) {
        return asSystem
                .get(() -> engine
                        .getObject()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .tenantIdIn(district)
                        .latestVersion()
                        .active()
                        .orderByProcessDefinitionName()
                        .asc()
                        .list()
                        .stream()
                        .map(ProcessDefinition::getId)
                        .flatMap(version -> engine
                                .getObject()
                                .getRepositoryService()
                                .getBpmnModelInstance(version)
                                .getModelElementsByType(StartEvent.class)
                                .stream())
                        .filter(start ->
                                Elements.property(start, Elements.OPENED_BY).isPresent())
                        .toList())
                .stream();
    }

    /** The first of the caller's units that holds one of the roles, or can hold it. */
    private Optional<String> unit(String district, StartEvent start) {
        Predicate<Unit> own = unit -> caller.units().contains(unit.id());
        return Elements.list(start, Elements.OPENED_BY).stream()
                .flatMap(role -> offices.candidates(district, role).stream())
                .filter(own)
                .map(Unit::id)
                .findFirst();
    }
}
