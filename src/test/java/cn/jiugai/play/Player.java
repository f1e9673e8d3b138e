package cn.jiugai.play;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.desk.PaperDrop;
import cn.jiugai.engine.Matters;
import cn.jiugai.office.Assignments;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Plays the units of a district against the real engine: starts a phase for a new project and completes its tasks. */
@Component
public class Player {

    public static final String JINAN = "jinan";
    public static final String HAIGANG = "haigang";

    /** The district that only the tests have. */
    public static final String TOWN = "testtown";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ProcessEngine engine;
    private final Projects projects;
    private final Assignments assignments;
    private final PaperDrop papers;
    private final Matters matters;

    Player(ProcessEngine engine, Projects projects, Assignments assignments, PaperDrop papers, Matters matters) {
        this.engine = engine;
        this.projects = projects;
        this.assignments = assignments;
        this.papers = papers;
        this.matters = matters;
    }

    /** A project of the street 中市 with two communities, 200 households and an estimate of 8,000,000 yuan. */
    public String newProject() {
        return newProject(Fen.ofYuan("8000000"));
    }

    /** The same with another estimate. */
    public String newProject(Fen estimate) {
        String number = "JA-T-%03d".formatted(NUMBER.incrementAndGet());
        projects.register(
                new Project(number, JINAN, 2026, "试验项目" + number, estimate),
                List.of(
                        new Community(null, number, "甲小区" + number, 1995, 120, 5, new BigDecimal("11000")),
                        new Community(null, number, "乙小区" + number, 1998, 80, 3, new BigDecimal("9000"))));
        assignments.name(JINAN, number, "streetOffice", "zhongshiStreet", "test");
        assignments.name(JINAN, number, "community", "zhongshiCommunity", "test");
        return number;
    }

    /** A project of Haigang's: street 文化路, one community of 100 households, an estimate of 5,000,000 yuan; its units are named. */
    public String newHaigangProject() {
        return newHaigangProject(Fen.ofYuan("5000000"));
    }

    /** The same with another estimate. */
    public String newHaigangProject(Fen estimate) {
        String number = "HG-T-%03d".formatted(NUMBER.incrementAndGet());
        projects.register(
                new Project(number, HAIGANG, 2026, "试验项目" + number, estimate),
                List.of(new Community(null, number, "新小区" + number, 1996, 100, 4, new BigDecimal("8000"))));
        Map.of(
                        "streetOffice", "wenhuaStreet",
                        "community", "wenhuaCommunity",
                        "designer", "haigangDesign",
                        "contractor", "yanshanConstruction",
                        "supervisor", "haigangSupervision",
                        "tester", "haigangTesting",
                        "propertyManager", "haigangProperty")
                .forEach((role, unit) -> assignments.name(HAIGANG, number, role, unit, "test"));
        return number;
    }

    /** A project of the test district, without a community; its street and its implementing entity are named. */
    public String newTownProject() {
        String number = "TT-T-%03d".formatted(NUMBER.incrementAndGet());
        projects.register(new Project(number, TOWN, 2026, "试验项目" + number, Fen.ofYuan("100")), List.of());
        assignments.name(TOWN, number, "streetOffice", "testStreet", "test");
        assignments.name(TOWN, number, "implementingEntity", "testCompany", "test");
        return number;
    }

    /** Gives a project to another street, so that a list of that street's projects is not the whole suite's. */
    public void giveTo(String street, String project) {
        assignments.name(JINAN, project, "streetOffice", street, "test");
    }

    /** Names the companies that later phases need: implementing entity, designer, contractor, supervisor, tester. */
    public void nameCompanies(String project) {
        assignments.name(JINAN, project, "implementingEntity", "jinanUrbanInvestment", "test");
        assignments.name(JINAN, project, "designer", "anhuiDesign", "test");
        assignments.name(JINAN, project, "contractor", "huaxiaConstruction", "test");
        assignments.name(JINAN, project, "supervisor", "luanSupervision", "test");
        assignments.name(JINAN, project, "tester", "luanTesting", "test");
    }

    public ProcessInstance start(String process, String project) {
        return start(process, project, Map.of());
    }

    public ProcessInstance start(String process, String project, Map<String, Object> variables) {
        return engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(district(project))
                .businessKey(project)
                .setVariables(variables)
                .execute();
    }

    /** Starts a matter for a project from the side (发起事项), as a unit that may. */
    public void startMatter(String unit, String process, String project) {
        as(district(project), unit, () -> matters.start(project, process));
    }

    /** The district whose projects, plans and months are numbered so. */
    private static String district(String key) {
        return key.startsWith("HG-") ? HAIGANG : JINAN;
    }

    /** All open tasks of a step of a project, in whatever process. */
    public List<Task> tasks(String project, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .taskDefinitionKey(step)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** The only open task of a step. */
    public Task task(String project, String step) {
        List<Task> open = tasks(project, step);
        assertThat(open).as("open tasks of %s", step).hasSize(1);
        return open.get(0);
    }

    /** Ids of the steps that are open for a project, each once for every task, sorted. */
    public List<String> open(String project) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(project).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes the only open task of a step as its unit, with the papers that the step needs. */
    public void complete(String project, String step, Map<String, Object> answer) {
        complete(task(project, step), answer);
    }

    /** Completes the task of one party of a multi-instance step. */
    public void completeAsUnit(String project, String step, String unit, Map<String, Object> answer) {
        Task task = tasks(project, step).stream()
                .filter(open -> unit.equals(unit(open)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(unit + " has no task of " + step));
        complete(task, answer);
    }

    /** Completes all open tasks of a step with the same answer. */
    public void completeAll(String project, String step, Map<String, Object> answer) {
        List<Task> open = tasks(project, step);
        assertThat(open).as("open tasks of %s", step).isNotEmpty();
        open.forEach(task -> complete(task, answer));
    }

    public void complete(Task task, Map<String, Object> answer) {
        as(task.getTenantId(), unit(task), () -> {
            papers.dropWhatIsNeeded(task.getId());
            engine.getTaskService().complete(task.getId(), answer);
        });
    }

    /** Completes the only open task of a step as a certain person of its unit, with the papers that the step needs. */
    public void completeBy(String person, String project, String step, Map<String, Object> answer) {
        Task task = task(project, step);
        engine.getIdentityService().setAuthentication(person, List.of(unit(task)), List.of(task.getTenantId()));
        try {
            papers.dropWhatIsNeeded(task.getId());
            engine.getTaskService().complete(task.getId(), answer);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The unit that holds the task. */
    public String unit(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Does something as the user of a unit, with the unit's rights. */
    public void as(String unit, Runnable work) {
        as(JINAN, unit, work);
    }

    /** The same in another district. */
    public void as(String district, String unit, Runnable work) {
        engine.getIdentityService().setAuthentication(unit, List.of(unit), List.of(district));
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Does what the engine's job executor would do now for a project: the jobs that wait for nothing but a free hand. */
    public void runJobs(String project) {
        List<Job> due;
        do {
            due =
                    engine
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(project)
                            .list()
                            .stream()
                            .flatMap(instance -> engine
                                    .getManagementService()
                                    .createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .messages()
                                    .active()
                                    .list()
                                    .stream())
                            .toList();
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!due.isEmpty());
    }

    /** The project waits at this step alone, for these reasons, and to complete it before they are gone leads back to it. */
    public void assertKeptWaiting(String project, String step, String... reasons) {
        assertThat(open(project)).containsExactly(step);
        assertThat((String) variable(project, step, "reasons")).contains(reasons);
        complete(project, step, Map.of());
        assertThat(open(project)).as("没有达到条件就办结，又回到等待").containsExactly(step);
    }

    /** A variable of the process in which the step waits, as the form of the step sees it. */
    public Object variable(String project, String step, String name) {
        return engine.getTaskService().getVariable(tasks(project, step).get(0).getId(), name);
    }

    /** The same of one task, for steps of which several are open. */
    public Object variable(Task task, String name) {
        return engine.getTaskService().getVariable(task.getId(), name);
    }

    public boolean ended(ProcessInstance instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    /** Ids of the end events that the instance has reached. */
    public List<String> ends(ProcessInstance instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(activity -> activity.getActivityId())
                .sorted()
                .toList();
    }
}
