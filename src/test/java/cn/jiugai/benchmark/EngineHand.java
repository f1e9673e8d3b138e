package cn.jiugai.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What both lives need of their engine. Looking for what is to be done is not counted, doing it is. */
final class EngineHand {

    private final ProcessEngine engine;
    private final Meter meter;

    EngineHand(ProcessEngine engine, Meter meter) {
        this.engine = engine;
        this.meter = meter;
    }

    /** Completes a task as a user of the unit. */
    void complete(String task, String district, String unit, Map<String, Object> answer, Tally tally) {
        engine.getIdentityService().setAuthentication(unit, List.of(unit), List.of(district));
        try {
            meter.count(tally, () -> engine.getTaskService().complete(task, answer));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Does the jobs of a project that wait for nothing but a free hand. */
    void runJobs(String project, Tally tally) {
        List<Job> due = due(project);
        while (!due.isEmpty()) {
            due.forEach(job ->
                    meter.count(tally, () -> engine.getManagementService().executeJob(job.getId())));
            due = due(project);
        }
    }

    private List<Job> due(String project) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .messages()
                        .active()
                        .list()
                        .stream())
                .toList();
    }

    /** Whether no process of the project is open any more, started from the side or not. */
    boolean isOver(String project) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .count()
                == 0;
    }

    /** How often each element was passed through; multi-instance bodies are left out. */
    Map<String, Long> passed(String project) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .list()
                        .stream())
                .map(activity -> activity.getProcessDefinitionKey() + "/" + activity.getActivityId())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
