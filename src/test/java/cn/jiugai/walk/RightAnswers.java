package cn.jiugai.walk;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksItem;
import cn.jiugai.tender.CertifiedPerson;
import cn.jiugai.tender.TenderRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The answers with which the walk-through gets on, by step: what a clerk writes who wants the project to end. */
@Component
public final class RightAnswers {

    /** Answers to the steps that the walk-through does not meet. */
    private static final String SIDE_ROADS = "side-roads";

    /** Days that may not lie before one that was drawn earlier; today never does. */
    private static final Map<String, String> TODAY = Map.of(
            "userTask_conveneJointAcceptance", "meetingDay",
            "userTask_issueJointAcceptance", "concludedOn",
            "userTask_conveneComprehensiveAcceptance", "meetingDay",
            "userTask_issueComprehensiveAcceptance", "concludedOn",
            "userTask_handOverCommunity", "handedOverOn",
            "userTask_receiveCommunity", "receivedOn");

    private static final String ESTIMATE = "project.estimate/本项目";
    private static final String SCORE = "Score";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** After so many rounds a choice that leads nowhere is given up. */
    private static final int TIRED = 6;

    private final Map<String, List<Map<String, Object>>> answers = new HashMap<>();
    private final TaskFacts facts;
    private final MoneyAnswers money;
    private final Projects projects;
    private final TenderRecords tenders;
    private final PermitRecords permits;
    private final SchemeRecords schemes;

    RightAnswers(
            TaskFacts facts,
            MoneyAnswers money,
            Projects projects,
            TenderRecords tenders,
            PermitRecords permits,
            SchemeRecords schemes) {
        this.schemes = schemes;
        this.permits = permits;
        this.facts = facts;
        this.money = money;
        this.projects = projects;
        this.tenders = tenders;
        Stream.concat(WalkThroughTest.PHASES.stream(), Stream.of(SIDE_ROADS))
                .flatMap(phase -> Walk.read(phase).stream())
                .filter(entry -> entry.wrong() == null && entry.step() != null)
                .forEach(entry -> answers.computeIfAbsent(entry.step(), step -> new ArrayList<>())
                        .add(entry.answer()));
    }

    /** Why the step of a task came back; empty before a first refusal. */
    String reasons(Task task) {
        return facts.reasons(task);
    }

    /** One of the answers to the step of a task; in later rounds the last one, which leads out of a loop. */
    Map<String, Object> to(Task task, int round, Random random) {
        List<Map<String, Object>> known = known(task);
        if (round <= 2) {
            return fitting(task, known.get(random.nextInt(known.size())));
        }
        Map<String, Object> answer = fitting(task, known.get(known.size() - 1));
        if (random.nextBoolean()) {
            answer.replaceAll((field, value) -> notOver(value));
        }
        return readingReasons(task, round, answer);
    }

    /** A day that the walk-through knows may lie before one that was drawn; today, the last that may be drawn, does not. */
    private static Object notOver(Object value) {
        String today = LocalDate.now().toString();
        return value instanceof String text && DAY.matcher(text).matches() && text.compareTo(today) < 0 ? today : value;
    }

    /** Who reads that it is too late takes it back; who is told that a unit is not in charge asks another. */
    private Map<String, Object> readingReasons(Task task, int round, Map<String, Object> answer) {
        boolean late = facts.reasons(task).contains("请撤回");
        boolean undecided = task.getTaskDefinitionKey().equals("userTask_chooseFact")
                && round > TIRED
                && overrun(task).isEmpty();
        if (late || undecided) {
            answer.put("withdrawn", true);
        }
        if (task.getTaskDefinitionKey().equals("userTask_applyCorrection")) {
            answer.put(
                    "rechoose", overrun(task).map(sum -> !choseEstimate(task)).orElse(round > TIRED));
        }
        if (task.getTaskDefinitionKey().equals("userTask_askResident")) {
            answer.put("residentOpinion", "DISSATISFIED");
        }
        return answer;
    }

    /** The answers to the step of a task in the order of the walk-through; the last one again in later rounds. */
    Map<String, Object> next(Task task, int round) {
        List<Map<String, Object>> known = known(task);
        return fitting(task, known.get(Math.min(round, known.size() - 1)));
    }

    private List<Map<String, Object>> known(Task task) {
        return answers.getOrDefault(task.getTaskDefinitionKey(), List.of(Map.of()));
    }

    /** What has to agree with the register, or what only a look at the spot can tell, is that of the project. */
    private Map<String, Object> fitting(Task task, Map<String, Object> known) {
        Map<String, Object> answer = new HashMap<>(known);
        Optional.ofNullable(TODAY.get(task.getTaskDefinitionKey()))
                .ifPresent(day -> answer.put(day, LocalDate.now().toString()));
        switch (task.getTaskDefinitionKey()) {
            case "userTask_surveyCommunity" -> answer.putAll(counted(task));
            case "userTask_settleOpinions" -> answer.putAll(handled(task));
            case "userTask_chooseFact" ->
                overrun(task).ifPresent(sum -> answer.putAll(Map.of("item", ESTIMATE, "withdrawn", false)));
            case "userTask_applyCorrection" ->
                overrun(task)
                        .filter(sum -> choseEstimate(task))
                        .ifPresent(sum -> answer.put("newValue", sum.yuan().toPlainString()));
            case "userTask_requestStart" -> answer.putAll(certified(task));
            case "userTask_orderStart" -> answer.computeIfPresent("startedOn", (field, day) -> afterPermit(task, day));
            case "userTask_evaluateProject" -> explain(task, answer);
            case "userTask_holdCouncil" -> revise(task, answer);
            case "userTask_conveneJointAcceptance" -> answer.put("filingNumber", filing(facts.project(task)));
            default -> money.fit(task, answer);
        }
        return answer;
    }

    /** The day that the walk-through knows, or that of a permit that was issued later. */
    private String afterPermit(Task task, Object day) {
        return permits.constructionPermitIssuedOn(facts.project(task))
                .map(LocalDate::toString)
                .filter(issued -> issued.compareTo(day.toString()) > 0)
                .orElse(day.toString());
    }

    /** No two projects share a filing number. */
    static String filing(String project) {
        String[] parts = project.split("-");
        String year = parts[1].matches("[0-9]{4}") ? parts[1] : "0000";
        return "3415-%s-%04d".formatted(year, Integer.parseInt(parts[2]));
    }

    private Map<String, Object> counted(Task task) {
        String name = facts.text(task, "community");
        Community community = projects.communities(facts.project(task)).stream()
                .filter(spot -> spot.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "countedHouseholds", community.households(),
                "countedBuildings", community.buildings(),
                "countedArea", community.areaM2());
    }

    /** What the works cost, if the estimate does not hold it. */
    private Optional<Fen> overrun(Task task) {
        String project = facts.project(task);
        Fen cost = schemes.worksItems(project).stream().map(WorksItem::cost).reduce(Fen.ZERO, Fen::plus);
        return Optional.of(cost)
                .filter(sum -> sum.isMoreThan(projects.get(project).estimate()));
    }

    private boolean choseEstimate(Task task) {
        return facts.text(task, "item").equals(ESTIMATE);
    }

    /** After a refusal all parts are written anew, also those to which no side has objected. */
    private void revise(Task task, Map<String, Object> answer) {
        if (facts.reasons(task).isBlank()) {
            return;
        }
        for (ManagementPart part : ManagementPart.values()) {
            answer.merge(part.variable().name(), "（修改稿 %s）".formatted(task.getId()), (text, mark) -> text + "" + mark);
        }
    }

    /** Another score than that of the unit itself is given a reason where one is asked for. */
    private void explain(Task task, Map<String, Object> answer) {
        if (facts.reasons(task).contains("请写明理由")) {
            List.copyOf(answer.keySet()).stream()
                    .filter(field -> field.endsWith(SCORE))
                    .forEach(field -> answer.put(field.replace(SCORE, "Reason"), "按现场查看和凭证评价"));
        }
    }

    /** Whoever reads the reasons on top of the form changes the scheme where they ask for it. */
    private Map<String, Object> handled(Task task) {
        return facts.reasons(task).contains("请选“修改方案”") ? Map.of("schemeHandling", "revise") : Map.of();
    }

    /** The contractor's manager is the one who was bound by the award; each project has a supervisor of its own. */
    private Map<String, Object> certified(Task task) {
        CertifiedPerson manager =
                tenders.result(facts.project(task)).orElseThrow().manager();
        return Map.of(
                "contractorPerson", manager.name(),
                "contractorCertificate", manager.certificate(),
                "supervisorCertificate", "34" + facts.project(task));
    }
}
