package cn.jiugai.engine;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.stereotype.Component;

/** How far projects have come on the map of their district: the phases that it calls, as they are drawn from left to right. */
@Component
public class ProjectRoad {

    private static final String MAP = "renovation";
    private static final String CALL = "callActivity";

    private final ProcessEngine engine;
    private final AsSystem asSystem;

    ProjectRoad(ProcessEngine engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    public enum Standing {
        AHEAD,
        OPEN,
        DONE
    }

    /**
     * A phase of a project's road, under the version of the map with which the project began.
     *
     * @param name Chinese label on the map
     * @param since when it was entered, null while it lies ahead
     * @param until when it was done, null before
     */
    public record Phase(String name, Standing standing, Date since, Date until) {}

    /** The phases of a project; none if its renovation has never begun. */
    public List<Phase> of(String district, String project) {
        return asSystem.get(() -> newest(district, project).map(this::phases).orElse(List.of()));
    }

    /** The labels of the phases in which the projects of a district are now, by project number. */
    public Map<String, List<String>> open(String district) {
        return asSystem.get(() -> {
            Map<String, String> projects = engine
                    .getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .tenantIdIn(district)
                    .processDefinitionKey(MAP)
                    .unfinished()
                    .list()
                    .stream()
                    .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
            return engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .tenantIdIn(district)
                    .activityType(CALL)
                    .unfinished()
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .list()
                    .stream()
                    .filter(call -> projects.containsKey(call.getProcessInstanceId()))
                    .collect(Collectors.groupingBy(
                            call -> projects.get(call.getProcessInstanceId()),
                            Collectors.mapping(HistoricActivityInstance::getActivityName, Collectors.toList())));
        });
    }

    private Optional<HistoricProcessInstance> newest(String district, String project) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(district)
                .processDefinitionKey(MAP)
                .processInstanceBusinessKey(project)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private List<Phase> phases(HistoricProcessInstance road) {
        BpmnModelInstance map = engine.getRepositoryService().getBpmnModelInstance(road.getProcessDefinitionId());
        Map<String, HistoricActivityInstance> entered = engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(road.getId())
                .activityType(CALL)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId, Function.identity(), (earlier, later) -> later));
        return map.getModelElementsByType(CallActivity.class).stream()
                .sorted(Comparator.comparing((CallActivity call) -> bounds(call).getX())
                        .thenComparing(call -> bounds(call).getY()))
                .map(call -> phase(call.getName(), entered.get(call.getId())))
                .toList();
    }

    private static Bounds bounds(CallActivity call) {
        return ((BpmnShape) call.getDiagramElement()).getBounds();
    }

    private static Phase phase(String name, HistoricActivityInstance entered) {
        if (entered == null || entered.isCanceled()) {
            return new Phase(name, Standing.AHEAD, null, null);
        }
        Standing standing = entered.getEndTime() == null ? Standing.OPEN : Standing.DONE;
        return new Phase(name, standing, entered.getStartTime(), entered.getEndTime());
    }
}
