package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.consultation.AnswerRows;
import cn.jiugai.consultation.ConsultationRecords;
import cn.jiugai.consultation.OpenOpinion;
import cn.jiugai.engine.Elements;
import cn.jiugai.feedback.SatisfactionRows;
import cn.jiugai.funding.FundingPlay;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.scheme.WorksRows;
import cn.jiugai.sheet.SheetFiller;
import cn.jiugai.survey.ElevatorDemand;
import cn.jiugai.survey.SeenViolation;
import cn.jiugai.survey.SurveyPlay;
import cn.jiugai.survey.SurveyRecords;
import cn.jiugai.tender.BidSheets;
import cn.jiugai.violation.ViolationSheets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The spreadsheets that steps take, made up for a project and sent over HTTP by the unit that holds the task. */
@Component
public final class Uploads {

    private static final List<String> OPINIONS = List.of("希望增加停车位", "保留院内大树", "𠮷祥路一侧增设充电桩");
    private static final List<String> STATES = List.of("临时搭建", "建筑物构筑物", "经核实不存在");
    private static final String ONLINE = "微信群";
    private static final String VISIT = "入户";

    private final ProcessEngine engine;
    private final Projects projects;
    private final SurveyRecords surveys;
    private final ConsultationRecords consultation;
    private final SchemePlay scheme;
    private final FundingPlay funding;

    Uploads(
            ProcessEngine engine,
            Projects projects,
            SurveyRecords surveys,
            ConsultationRecords consultation,
            SchemePlay scheme,
            FundingPlay funding) {
        this.engine = engine;
        this.projects = projects;
        this.surveys = surveys;
        this.consultation = consultation;
        this.scheme = scheme;
        this.funding = funding;
    }

    /** Sends what the step of the task takes, if it takes something. */
    public void send(int port, String project, Task task, String unit, double care, Random random) {
        UserTask step = engine.getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        for (String upload : Elements.list(step, "upload")) {
            if (upload.equals("works-comparison") && random.nextDouble() >= care) {
                continue; // forgotten; what takes the sheet refuses a gap in it
            }
            byte[] sheet = switch (upload) {
                case "survey-lists" -> surveyLists(project, care, random);
                case "household-answers" -> answers(project, care, random);
                case "draft-answers" -> draftAnswers(project, care, random);
                case "violation-list" -> violationList(project, care, random);
                case "opinions" -> decisions(project, care, random);
                case "trench-windows" -> scheme.windows(project, Optional.empty(), true, random);
                case "utility-windows" ->
                    scheme.windows(project, Optional.of(unit), random.nextDouble() < care, random);
                case "works-list" -> worksList(project, care, random);
                case "funding-plan" -> fundingPlan(project, care, random);
                case "works-comparison" -> comparison(port, task, unit, care, random);
                case "bids" -> bids(project, care, random);
                case "satisfaction" -> satisfaction(project, care, random);
                default -> throw new AssertionError("no sheet is known for the upload " + upload);
            };
            Reply reply = new Papers(port, unit)
                    .send("/jiugai/tasks/%s/%s".formatted(task.getId(), upload), "sheet.xlsx", sheet);
            assertThat(reply.status()).as("%s: %s", upload, reply.body()).isEqualTo(200);
        }
    }

    /** Careful units find everything as planned; others find an item that has to be put right. */
    private static byte[] comparison(int port, Task task, String unit, double care, Random random) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        cells.put("每项", Map.of("比对结果", "一致"));
        if (random.nextDouble() >= care) {
            cells.put("1", Map.of("比对结果", "不一致", "实际情况", "与计划不符", "整改责任单位", "施工单位"));
        }
        byte[] template =
                new Papers(port, unit).download("/jiugai/tasks/%s/works-comparison/template".formatted(task.getId()));
        return SheetFiller.fill(template, cells);
    }

    /** Careful units list one idle site and one violation a community, as the right answers count them; others leave some out. */
    private byte[] surveyLists(String project, double care, Random random) {
        List<List<Object>> sites = new ArrayList<>();
        List<List<Object>> violations = new ArrayList<>();
        for (Community community : projects.communities(project)) {
            if (random.nextDouble() < care) {
                sites.add(List.of(community.name(), "房屋", "1栋底层", 45.5));
            }
            if (random.nextDouble() < care) {
                violations.add(List.of(community.name(), "毁绿种菜", "2栋南侧"));
            }
        }
        return SurveyPlay.lists(sites, violations);
    }

    /** Careful units look into all that the survey saw; others forget some. Kinds and states come by chance. */
    private byte[] violationList(String project, double care, Random random) {
        List<List<Object>> rows = new ArrayList<>();
        for (SeenViolation seen : surveys.violationsSeen(project)) {
            if (random.nextDouble() < care) {
                String state = STATES.get(random.nextInt(STATES.size()));
                rows.add(List.of(seen.communityName(), seen.place(), seen.kind().title(), state, "现场查看"));
            }
        }
        String community = projects.communities(project).get(0).name();
        rows.add(List.of(community, "门口", "圈占公共用地", STATES.get(random.nextInt(2)), ""));
        return ViolationSheets.of(rows);
    }

    /** Careful units ask just enough households and on both ways; others stop anywhere, or ask on one way only. */
    private byte[] answers(String project, double care, Random random) {
        boolean careful = random.nextDouble() < care;
        double share = careful ? 0.5 + random.nextDouble() * 0.1 : random.nextDouble();
        boolean both = careful || random.nextBoolean();
        String way = random.nextBoolean() ? ONLINE : VISIT;
        AnswerRows rows = new AnswerRows();
        for (Community community : projects.communities(project)) {
            int most = (int) Math.ceil(community.households() * share);
            for (int door = 1; door <= most; door++) {
                String channel = both ? (door % 2 == 0 ? ONLINE : VISIT) : way;
                String opinion = random.nextInt(40) == 0 ? OPINIONS.get(random.nextInt(OPINIONS.size())) : "";
                rows.row(community.name(), "1栋", String.valueOf(door), channel, opinion);
            }
        }
        return rows.build();
    }

    /** Careful units plan as many elevators as the survey asks for; others forget some. */
    private byte[] worksList(String project, double care, Random random) {
        boolean careful = random.nextDouble() < care;
        Map<String, Integer> elevators = new LinkedHashMap<>();
        for (ElevatorDemand demand : surveys.elevatorDemand(project)) {
            elevators.put(demand.community(), careful ? demand.stairwells() : random.nextInt(demand.stairwells() + 1));
        }
        return WorksRows.complete(elevators);
    }

    /** The same on a draft scheme. */
    private byte[] draftAnswers(String project, double care, Random random) {
        boolean careful = random.nextDouble() < care;
        double share = careful ? 0.5 + random.nextDouble() * 0.1 : random.nextDouble();
        boolean both = careful || random.nextBoolean();
        List<List<Object>> rows = new ArrayList<>();
        for (Community community : projects.communities(project)) {
            int most = (int) Math.ceil(community.households() * share);
            for (int door = 1; door <= Math.max(1, most); door++) {
                String channel = both && door % 2 == 0 ? ONLINE : VISIT;
                String opinion = random.nextInt(40) == 0 ? OPINIONS.get(random.nextInt(OPINIONS.size())) : "";
                String stance = random.nextInt(10) == 0 ? "不同意" : "同意";
                rows.add(List.of(community.name(), "1栋", String.valueOf(door), "", channel, stance, opinion));
            }
        }
        return AnswerRows.draft(rows);
    }

    /** Careful units have everybody pay what it should; others leave a fen out, or a utility. */
    private byte[] fundingPlan(String project, double care, Random random) {
        return random.nextDouble() < care ? funding.balanced(project) : funding.wrong(project, random.nextInt(2));
    }

    private byte[] decisions(String project, double care, Random random) {
        boolean careful = random.nextDouble() < care;
        List<List<Object>> rows = new ArrayList<>();
        for (OpenOpinion opinion : consultation.openOpinions(project)) {
            boolean leftOpen = !careful && random.nextInt(3) == 0;
            boolean adopted = random.nextBoolean();
            rows.add(List.of(
                    opinion.number(), leftOpen ? "" : adopted ? "采纳" : "不采纳", leftOpen || adopted ? "" : "本次只预留空间"));
        }
        return AnswerRows.decisions(rows);
    }

    /** Careful units ask half of the households of each community; others stop anywhere, or leave a community out. */
    private byte[] satisfaction(String project, double care, Random random) {
        boolean careful = random.nextDouble() < care;
        SatisfactionRows rows = new SatisfactionRows();
        boolean some = false;
        for (Community community : projects.communities(project)) {
            int most = careful ? (community.households() + 1) / 2 : random.nextInt(community.households() + 1);
            rows.rows(community.name(), 1, Math.max(some ? 0 : 1, most), random.nextInt(9) == 0 ? "不满意" : "满意");
            some = true;
        }
        return rows.build();
    }

    /** Careful units have three honest bidders; others have two, or some who share a telephone, a price, a manager. */
    private static byte[] bids(String project, double care, Random random) {
        BidSheets bids = BidSheets.honest(project);
        if (random.nextDouble() < care) {
            return bids.build();
        }
        for (String shared : List.of("联系电话", "文件机器码", "投标报价（元）", "证书编号")) {
            if (random.nextInt(3) == 0) {
                bids.same(shared, BidSheets.WANXI, random.nextBoolean() ? BidSheets.DABIE : BidSheets.PIHE);
            }
        }
        return random.nextInt(3) == 0 ? bids.without(BidSheets.PIHE).build() : bids.build();
    }
}
