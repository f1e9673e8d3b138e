package cn.jiugai.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Rest;
import cn.jiugai.play.Rest.Reply;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Community;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.project.StartedMatter;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.BoundPerson;
import cn.jiugai.tender.TenderRecords;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@Covers("planAdjustment")
@DisplayName("计划调整")
class PlanAdjustmentTest {

    private static final String APPLY = "userTask_applyAdjustment";
    private static final String OVERDUE = "boundaryEvent_surveyViolationsOverdue";
    private static final String DECIDE = "userTask_decideAdjustment";

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private AdjustmentPlay play;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectStates states;

    @Autowired
    private AdjustmentRegister adjustments;

    @Autowired
    private AdjustmentRecords records;

    @Autowired
    private Offices offices;

    @Autowired
    private Assignments assignments;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private MatterLog log;

    @Autowired
    private TenderRecords tenders;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void register() {
        project = player.newProject();
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("暂停：任务都停下，办结和认领都说明原因，计时器不走；恢复后期限按暂停的工作日顺延")
    void suspendAndResume() {
        player.start("renovation", project);
        Task task = player.tasks(project, "userTask_surveyCommunity").get(0);
        play.adjust(project, "SUSPEND", Map.of());

        assertThat(states.of(project)).isEqualTo(ProjectState.SUSPENDED);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .active()
                        .count())
                .isZero();
        Rest community = new Rest(port, "zhongshiCommunity");
        Reply refused = community.post("/task/" + task.getId() + "/complete", Rest.variables(Map.of()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.message()).contains("项目%s已暂停，恢复后才能办理，期限随暂停的天数顺延".formatted(project));
        assertThat(community
                        .post("/task/" + task.getId() + "/claim", Map.of("userId", "zhongshiCommunity"))
                        .message())
                .contains("项目已暂停，恢复后才能认领或转给同事");
        Reply handedOver = community.call(
                "PUT", "/jiugai/tasks/" + task.getId() + "/assignee", Map.of("user", "zhongshiCommunityHead"));
        assertThat(handedOver.status()).isEqualTo(409);
        assertThat(handedOver.message()).contains("项目%s已暂停，恢复后才能办理".formatted(project));
        Reply papers = paper(task);
        assertThat(papers.status()).isEqualTo(409);
        assertThat(papers.message()).contains("项目%s已暂停，恢复后才能办理".formatted(project));
        assertThat(community
                        .call("GET", "/jiugai/tasks/" + task.getId() + "/papers", null)
                        .json()
                        .path("mayUpload")
                        .asBoolean())
                .isFalse();
        assertThat(community
                        .call("GET", "/jiugai/tasks/" + task.getId() + "/card", null)
                        .json()
                        .at("/deadline/text")
                        .asText())
                .isEqualTo("已暂停，期限顺延");
        assertThat(new Rest(port, AdjustmentPlay.STREET)
                        .call("GET", "/jiugai/projects/%s/matters".formatted(project), null)
                        .json()
                        .findValuesAsText("process"))
                .contains("planAdjustment");

        LocalDate stopped = calendar.today();
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(20, ChronoUnit.DAYS)));
        int stoodStill = calendar.days().between(stopped, calendar.today());
        play.adjust(project, "RESUME", Map.of());

        assertThat(states.of(project)).isEqualTo(ProjectState.RUNNING);
        Task moved = player.tasks(project, "userTask_surveyCommunity").get(0);
        assertThat(moved.isSuspended()).isFalse();
        assertThat(calendar.days().between(calendar.dayOf(task.getDueDate()), calendar.dayOf(moved.getDueDate())))
                .isEqualTo(stoodStill)
                .isPositive();
        assertThat(adjustments.effected(project))
                .extracting(Adjustment::kind)
                .containsExactly(AdjustmentKind.SUSPEND, AdjustmentKind.RESUME);
        assertThat(records.changes(project).get(0).after().state()).isEqualTo(ProjectState.SUSPENDED);
        JsonNode shown = new Rest(port, AdjustmentPlay.STREET)
                .call("GET", "/jiugai/projects/%s/progress".formatted(project), null)
                .json()
                .path("adjustments");
        assertThat(shown).hasSize(2);
        assertThat(shown.at("/0/what").asText()).isEqualTo("暂停");
        assertThat(shown.at("/0/decidedBy").asText()).isEqualTo("金安区住房和城乡建设局 负责人");
        assertThat(shown.at("/0/document").asText()).isEqualTo("金旧改调〔2026〕3号");
        assertThat(shown.at("/0/before").asText()).startsWith("进行中，2个小区");
        assertThat(shown.at("/0/after").asText()).startsWith("已暂停，2个小区");
        assertThat(log.of(project)).extracting(StartedMatter::unit).containsOnly(AdjustmentPlay.STREET);
    }

    @Test
    @DisplayName("恢复后，按工作日计的计时器和期限一样顺延，督办不会提前")
    void timersMoveToo() {
        player.start("violationClearance", project);
        Date before = timers.due(project, OVERDUE);
        Task task = player.task(project, "userTask_surveyViolations");
        play.adjust(project, "SUSPEND", Map.of());
        assertThat(timers.of(project, OVERDUE))
                .singleElement()
                .satisfies(job -> assertThat(job.isSuspended()).isTrue());
        LocalDate stopped = calendar.today();
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(60, ChronoUnit.DAYS)));
        int stoodStill = calendar.days().between(stopped, calendar.today());
        play.adjust(project, "RESUME", Map.of());

        Date after = timers.due(project, OVERDUE);
        assertThat(after).isAfter(ClockUtil.getCurrentTime());
        assertThat(calendar.days().between(calendar.dayOf(before), calendar.dayOf(after)))
                .isEqualTo(stoodStill);
        Task moved = player.task(project, "userTask_surveyViolations");
        assertThat(calendar.days().between(calendar.dayOf(task.getDueDate()), calendar.dayOf(moved.getDueDate())))
                .isEqualTo(stoodStill);
        assertThat(after).as("先到期，后督办").isAfterOrEqualTo(moved.getDueDate());
        timers.goTo(calendar.dayOf(after));
        timers.fire(project, OVERDUE);
    }

    @Test
    @DisplayName("两个项目互相并入，先后批准、同时执行：只有一个生效，另一个退回审批，小区不会并进已结束的项目")
    void mergedIntoEachOther() throws Exception {
        String other = player.newProject();
        play.apply(project, "MERGE", Map.of("mergeInto", other));
        play.apply(other, "MERGE", Map.of("mergeInto", project));
        play.decide(project, "jinanHousingHead", AdjustmentPlay.approval());
        play.decide(other, "jinanHousingHead", AdjustmentPlay.approval());

        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (String number : List.of(project, other)) {
                both.add(two.submit(() -> {
                    together.await();
                    player.runJobs(number);
                    return null;
                }));
            }
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            two.shutdownNow();
        }

        assertThat(List.of(states.of(project), states.of(other)))
                .containsExactlyInAnyOrder(ProjectState.MERGED, ProjectState.RUNNING);
        String left = states.of(project) == ProjectState.RUNNING ? project : other;
        assertThat(projects.communities(left)).hasSize(4);
        assertThat((String) player.variable(left, DECIDE, "reasons")).contains("申请以后情况有变", "已合并");
    }

    @Test
    @DisplayName("暂停期间社区换了单位：停着的任务也转去")
    void anotherCommunityMeanwhile() {
        player.start("renovation", project);
        play.adjust(project, "SUSPEND", Map.of());
        assignments.name(Player.JINAN, project, "community", "dongshiCommunity", "test");

        Task task = player.tasks(project, "userTask_surveyCommunity").get(0);
        assertThat(player.unit(task)).isEqualTo("dongshiCommunity");
        assertThat(task.isSuspended()).isTrue();
    }

    @Test
    @DisplayName("没有暂停的项目不能恢复：退回说明，撤回申请后结束")
    void notSuspended() {
        play.apply(project, "RESUME", Map.of());

        assertThat(player.open(project)).containsExactly(APPLY);
        assertThat((String) player.variable(project, APPLY, "reasons"))
                .contains("恢复的项目已暂停，现为项目%s进行中".formatted(project), "JA-3.5-1");
        player.complete(project, APPLY, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(adjustments.effected(project)).isEmpty();
    }

    @Test
    @DisplayName("终止：流程结束并写明文号，小区可以列入其他项目，历史都在")
    void terminate() {
        ProcessInstance renovation = player.start("renovation", project);
        List<Community> own = projects.communities(project);
        bind(project);
        play.adjust(project, "TERMINATE", Map.of());

        assertThat(states.of(project)).isEqualTo(ProjectState.TERMINATED);
        assertThat(tenders.persons(project)).extracting(BoundPerson::freedOn).containsExactly(calendar.today());
        assertThat(player.open(project)).isEmpty();
        HistoricProcessInstance ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(renovation.getId())
                .singleResult();
        assertThat(ended.getDeleteReason()).isEqualTo("项目终止（金旧改调〔2026〕3号）");
        assertThat(projects.communities(project)).isEmpty();
        String next = project + "-N";
        projects.register(
                new Project(next, Player.JINAN, 2026, "重新列入", new Fen(100)),
                List.of(new Community(null, next, own.get(0).name(), 1995, 120, 5, new BigDecimal("11000"))));
        assertThat(projects.communities(next)).hasSize(1);
        assertThat(records.changes(project)).singleElement().satisfies(change -> {
            assertThat(change.before().orElseThrow().communities()).isEqualTo(2);
            assertThat(change.after().counts()).isFalse();
        });
        assertThat(difference(project)).as("终止的不再计入").isEqualTo(List.of(-1L, -200L, -800_000_000L));
        assertThat(new Rest(port, AdjustmentPlay.STREET)
                        .post("/jiugai/projects/%s/matters/planAdjustment".formatted(project), null)
                        .message())
                .contains("已终止，“计划调整”只能在项目进行中、已暂停时发起");
    }

    @Test
    @DisplayName("暂停着的项目也可以终止")
    void terminateSuspended() {
        player.start("renovation", project);
        play.adjust(project, "SUSPEND", Map.of());
        play.adjust(project, "TERMINATE", Map.of());

        assertThat(states.of(project)).isEqualTo(ProjectState.TERMINATED);
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("拆分：概算差一分退回；改正后另立项目，编号接着排，两边概算合计不变，各自重新走流程")
    void split() {
        player.start("renovation", project);
        String leaving = projects.communities(project).get(1).name();
        play.apply(project, "SPLIT", split(leaving, 5_000_000.01));
        assertThat((String) player.variable(project, APPLY, "reasons")).contains("多出0.01元", "JA-3.1-2");

        play.applyAgain(project, "SPLIT", split(leaving, 5_000_000));
        assertThat((String) player.variable(project, DECIDE, "application"))
                .contains("另立项目“乙片区改造”：" + leaving, "原项目5,000,000.00元，新项目3,000,000.00元");
        play.approve(project);

        String made = adjustments.effected(project).get(0).otherProject();
        assertThat(made).matches("JA-2026-\\d{2}");
        assertThat(projects.get(made).name()).isEqualTo("乙片区改造");
        assertThat(projects.get(made).estimate().plus(projects.get(project).estimate()))
                .isEqualTo(Fen.ofYuan("8000000"));
        assertThat(projects.communities(made)).extracting(Community::name).containsExactly(leaving);
        assertThat(projects.communities(project)).hasSize(1);
        assertThat(offices.holder(Player.JINAN, made, "streetOffice").map(Unit::id))
                .contains(AdjustmentPlay.STREET);
        for (String number : List.of(project, made)) {
            assertThat(player.tasks(number, "userTask_surveyCommunity")).hasSize(1);
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(number)
                            .processDefinitionKey("renovation")
                            .count())
                    .isEqualTo(1);
        }
        assertThat(difference(project, made)).as("拆分只多一个项目").isEqualTo(List.of(1L, 0L, 0L));
        assertThat(records.changes(made).get(0).before()).isEmpty();
        assertThat(records.changes(made).get(0).after().estimate()).isEqualTo(Fen.ofYuan("3000000"));
    }

    @Test
    @DisplayName("合并：小区和概算并入同年度的项目，本项目以已合并结束；别的年度选不上")
    void merge() {
        String into = player.newProject();
        player.start("renovation", project);
        player.start("renovation", into);
        String otherYear = project + "-Y";
        projects.register(new Project(otherYear, Player.JINAN, 2027, "下一年度", new Fen(100)), List.of());
        player.startMatter(AdjustmentPlay.STREET, "planAdjustment", project);
        assertThatThrownBy(() -> play.applyAgain(project, "MERGE", Map.of("mergeInto", otherYear)))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("并入哪个项目");

        play.applyAgain(project, "MERGE", Map.of("mergeInto", into));
        bind(project);
        bind(into);
        play.approve(project);

        assertThat(tenders.persons(project)).extracting(BoundPerson::freedOn).containsExactly(calendar.today());
        assertThat(tenders.persons(into))
                .as("并入的项目还在")
                .extracting(BoundPerson::freedOn)
                .containsOnlyNulls();
        assertThat(states.of(project)).isEqualTo(ProjectState.MERGED);
        assertThat(player.open(project)).isEmpty();
        assertThat(projects.communities(project)).isEmpty();
        assertThat(projects.communities(into)).hasSize(4);
        assertThat(projects.get(into).estimate()).isEqualTo(Fen.ofYuan("16000000"));
        assertThat(player.tasks(into, "userTask_surveyCommunity")).hasSize(4);
        assertThat(records.changes(into).get(0).before().orElseThrow().communities())
                .isEqualTo(2);
        assertThat(records.changes(into).get(0).after().communities()).isEqualTo(4);
        assertThat(difference(project, into)).as("合并不改变年度合计").isEqualTo(List.of(-1L, 0L, 0L));
    }

    /** A project manager whom a tender has bound to the site. */
    private void bind(String project) {
        jdbc.sql("""
                        insert into tender (project, method, announcement_number, announced_on)
                        values (?, 'EPC', '金招〔2026〕1号', ?)""").params(project, calendar.today()).update();
        jdbc.sql("""
                        insert into bound_person (tender, project, firm, name, certificate, bound_on)
                        select max(t.id), t.project, '皖西建设集团（示例）', '孙施工', ?, cast(? as date)
                        from tender t where t.project = ? group by t.project""").params("皖1342-" + project, calendar.today(), project).update();
    }

    @Test
    @DisplayName("本人申请、本人批准：退回，由另一人批准后才生效")
    void ownApplication() {
        player.startMatter(AdjustmentPlay.HOUSING, "planAdjustment", project);
        play.applyAgain(project, "SUSPEND", Map.of());
        play.decide(project, AdjustmentPlay.HOUSING, AdjustmentPlay.approval());
        player.runJobs(project);

        assertThat(player.open(project)).containsExactly(DECIDE);
        assertThat((String) player.variable(project, DECIDE, "reasons")).contains("申请和审批都是“jinanHousing”", "JA-4.1-2");
        assertThat(states.of(project)).isEqualTo(ProjectState.RUNNING);
        play.approve(project);
        assertThat(states.of(project)).isEqualTo(ProjectState.SUSPENDED);
        assertThat(adjustments.effected(project).get(0).decision().orElseThrow().person())
                .isEqualTo("jinanHousingHead");
    }

    @Test
    @DisplayName("不同意：写明理由，项目照旧")
    void refused() {
        play.apply(project, "TERMINATE", Map.of());
        play.decide(
                project,
                AdjustmentPlay.HOUSING,
                Map.of(
                        "adjustmentDecision",
                        "REFUSED",
                        "documentNumber",
                        "金旧改调〔2026〕4号",
                        "decidedOn",
                        "2024-05-20",
                        "decisionOpinion",
                        "居民意愿强烈，继续实施"));

        assertThat(player.open(project)).isEmpty();
        assertThat(states.of(project)).isEqualTo(ProjectState.RUNNING);
        assertThat(adjustments.effected(project)).isEmpty();
    }

    private Reply paper(Task task) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("kind", "现场照片");
        form.add("file", new ByteArrayResource("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public String getFilename() {
                return "照片.pdf";
            }
        });
        ResponseEntity<JsonNode> answer = rest.withBasicAuth("zhongshiCommunity", "Jiugai-2024")
                .postForEntity("/jiugai/tasks/%s/papers".formatted(task.getId()), form, JsonNode.class);
        return new Reply(
                answer.getStatusCode().value(), answer.getBody().path("message").asText(), "");
    }

    /** What the adjustments of the projects change in the totals of the year: projects, households, fen. */
    private List<Long> difference(String... numbers) {
        long[] sum = new long[3];
        for (String number : numbers) {
            records.changes(number).forEach(change -> {
                change.before().ifPresent(before -> add(sum, before, -1));
                add(sum, change.after(), 1);
            });
        }
        return Arrays.stream(sum).boxed().toList();
    }

    private static void add(long[] sum, Figures figures, int sign) {
        if (figures.counts()) {
            sum[0] += sign;
            sum[1] += sign * (long) figures.households();
            sum[2] += sign * figures.estimate().value();
        }
    }

    private static Map<String, Object> split(String leaving, double kept) {
        return new HashMap<>(Map.of(
                "leavingCommunities",
                List.of(leaving),
                "newName",
                "乙片区改造",
                "keptEstimate",
                kept,
                "movedEstimate",
                3_000_000));
    }
}
