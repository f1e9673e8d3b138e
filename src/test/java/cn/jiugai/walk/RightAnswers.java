package cn.jiugai.walk;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.tender.TenderRecords;
import cn.jiugai.tender.TenderResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The answers with which the walk-through gets on, by step: what a clerk writes who wants the project to end. */
@Component
final class RightAnswers {

    /** Answers to the steps that the walk-through does not meet. */
    private static final String SIDE_ROADS = "side-roads";

    private final Map<String, List<Map<String, Object>>> answers = new HashMap<>();
    private final ProcessEngine engine;
    private final Projects projects;
    private final TenderRecords tenders;

    RightAnswers(ProcessEngine engine, Projects projects, TenderRecords tenders) {
        this.engine = engine;
        this.projects = projects;
        this.tenders = tenders;
        Stream.concat(WalkThroughTest.PHASES.stream(), Stream.of(SIDE_ROADS))
                .flatMap(phase -> Walk.read(phase).stream())
                .filter(entry -> entry.wrong() == null && entry.step() != null)
                .forEach(entry -> answers.computeIfAbsent(entry.step(), step -> new ArrayList<>())
                        .add(entry.answer()));
    }

    /**
     * One of the answers to the step of a task; in later rounds the last one, which leads out of a loop. What has to agree
     * with the register, or what only a look at the spot can tell, is that of the project. Empty if there is none.
     */
    Map<String, Object> to(Task task, int round, Random random) {
        String step = task.getTaskDefinitionKey();
        List<Map<String, Object>> known = answers.getOrDefault(step, List.of(Map.of()));
        Map<String, Object> answer =
                new HashMap<>(round > 2 ? known.get(known.size() - 1) : known.get(random.nextInt(known.size())));
        switch (step) {
            case "userTask_surveyCommunity" -> answer.putAll(counted(task));
            case "userTask_signContract" -> answer.putAll(awarded(task));
            default -> {}
        }
        return answer;
    }

    private Map<String, Object> counted(Task task) {
        Object name = engine.getTaskService().getVariable(task.getId(), "community");
        Community community = projects.communities(project(task)).stream()
                .filter(spot -> spot.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "countedHouseholds", community.households(),
                "countedBuildings", community.buildings(),
                "countedArea", community.areaM2());
    }

    private Map<String, Object> awarded(Task task) {
        TenderResult award = tenders.result(project(task)).orElseThrow();
        return Map.of(
                "contractSum", award.sum().yuan().doubleValue(),
                "signedOn", award.awardedOn().toString());
    }

    private String project(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }
}
