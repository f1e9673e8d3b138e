package cn.jiugai.acceptance;

import static cn.jiugai.acceptance.AcceptancePlay.AGREE;
import static cn.jiugai.acceptance.AcceptancePlay.filing;
import static cn.jiugai.acceptance.AcceptancePlay.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.AsSystem;
import cn.jiugai.engine.OpenTasks;
import cn.jiugai.engine.Processes;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.SchemePlay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("jointAcceptance")
@DisplayName("联合竣工验收")
class JointAcceptanceTest {

    private static final String AWAIT = "userTask_awaitMattersSettled";
    private static final String CONVENE = "userTask_conveneJointAcceptance";
    private static final String OPINION = "userTask_giveAcceptanceOpinion";
    private static final String ISSUE = "userTask_issueJointAcceptance";
    private static final List<String> ALWAYS = List.of(
            "huaxiaConstruction",
            "luanSupervision",
            "anhuiDesign",
            "luanTesting",
            "zhongshiCommunity",
            "jinanResidents",
            "zhongshiStreet",
            "jinanHousing",
            "jinanQualitySafety",
            "jinanFire",
            "luanArchives");

    @Autowired
    private Player player;

    @Autowired
    private AcceptancePlay play;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private Assignments assignments;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AcceptanceRegister acceptances;

    @Autowired
    private AcceptanceRecords records;

    @Autowired
    private MattersWatch watch;

    @Autowired
    private AcceptanceHolds holds;

    @Autowired
    private Projects projects;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private Processes processes;

    @Autowired
    private AsSystem asSystem;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        player.nameCompanies(project);
    }

    @Test
    @DisplayName("工程完工，各方都同意：实施主体出具意见，备案编号（JA-3.7-2）、各方到会的人和结论入登记簿")
    void accepted() {
        play.completeWorks(project);
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        assertThat(player.unit(player.task(project, CONVENE))).isEqualTo("jinanUrbanInvestment");
        assertThat((String) player.variable(project, CONVENE, "partyList"))
                .contains("- 施工单位（皖西建设集团（示例））：验收必须参加", "- 城建档案馆（六安市城建档案馆）：验收必须参加")
                .doesNotContain("勘察单位", "供水公司");
        Map<String, Object> meeting = new HashMap<>(meeting());
        meeting.put("extraParties", List.of("luanWater", "jinanFire"));
        player.complete(project, CONVENE, meeting);
        List<String> asked = new ArrayList<>(ALWAYS);
        asked.add("luanWater");
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .as("消防已在应参加之列，另邀也只问一次")
                .containsExactlyInAnyOrderElementsOf(asked);
        player.completeAll(project, OPINION, AGREE);
        assertThat(records.jointlyAccepted(project)).isFalse();
        issue();

        assertThat(player.ended(acceptance)).isTrue();
        assertThat(player.ends(acceptance)).containsExactly("endEvent_jointlyAccepted");
        assertThat(records.joint(project).orElseThrow()).satisfies(passed -> {
            assertThat(passed.filingNumber()).isEqualTo(filing(project));
            assertThat(passed.conclusionNumber()).isEqualTo("金竣验〔2026〕8号");
            assertThat(passed.rounds()).isEqualTo(1);
        });
        assertThat(records.comprehensivelyAccepted(project)).isFalse();
        assertThat(acceptances.opinions(acceptance.getId()))
                .hasSize(12)
                .allMatch(AcceptanceOpinion::agrees)
                .allMatch(opinion -> opinion.representative().equals("李建国"));
    }

    @Test
    @DisplayName("方案有供水、通信管线，项目指定了勘察单位：这三家由登记簿列入，写明为什么")
    void partiesFromTheRecord() {
        play.completeWorks(project);
        schemes.drafted(project, Map.of("甲小区" + project, 0, "乙小区" + project, 0));
        assignments.name(Player.JINAN, project, "surveyor", "luanSurvey", "test");
        player.start("jointAcceptance", project);

        assertThat((String) player.variable(project, CONVENE, "partyList"))
                .contains(
                        "- 勘察单位（皖西工程勘察院（示例））：项目指定了这一单位",
                        "- 供水公司（六安市供水公司）：方案有供水管线的改造（第2项",
                        "- 通信单位（六安市通信建设管理办公室（四网合一））：方案有通信管线的改造（第3项");
        player.complete(project, CONVENE, meeting());
        List<String> asked = new ArrayList<>(ALWAYS);
        asked.addAll(List.of("luanSurvey", "luanWater", "luanTelecom"));
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    @DisplayName("没有完工、没有监理单位、备案编号格式不对：不能开会，三条一次写明；补齐后才能")
    void meetingRefused() {
        String bare = player.newProject();
        player.nameCompanies(bare);
        jdbc.sql("delete from project_unit where project = ? and role = 'supervisor'")
                .param(bare)
                .update();
        player.start("jointAcceptance", bare);
        player.complete(
                bare, CONVENE, Map.of("filingNumber", "3415-26", "meetingDay", "2026-10-12", "meetingPlace", "项目现场"));

        assertThat(player.open(bare)).containsExactly(CONVENE);
        assertThat((String) player.variable(bare, CONVENE, "reasons"))
                .contains(
                        "要求联合竣工验收前有1份完工登记，现为0份，缺1份",
                        "要求应参加的11家都有单位到会，现为10家，缺1家：监理单位（未指定单位），验收必须参加。请先指定单位，再组织验收。（依据 JA-3.7-1）",
                        "要求备案编号写成9999-9999-9999（9表示一位数字），现为“3415-26”，格式不符",
                        "JA-3.7-2");

        play.completeWorks(bare);
        assignments.name(Player.JINAN, bare, "supervisor", "luanSupervision", "test");
        player.complete(bare, CONVENE, meeting(bare));
        assertThat(player.tasks(bare, OPINION)).hasSize(11);
    }

    @Test
    @DisplayName("JA-3.7-2 备案编号已用于另一个项目：不能开会，写明是哪个项目")
    void filingNumberTwice() {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        String other = player.newProject();
        player.nameCompanies(other);
        play.completeWorks(other);
        player.start("jointAcceptance", other);
        player.complete(other, CONVENE, meeting(project));

        assertThat((String) player.variable(other, CONVENE, "reasons"))
                .contains("“%s”已用于项目%s".formatted(filing(project), project), "与项目%s重复".formatted(project), "JA-3.7-2");
    }

    @Test
    @DisplayName("居民代表一家不同意就不通过：每项缺陷各由责任单位整改、由提出者复查，再请各方重新验收，两轮都在登记簿里")
    void oneRefuses() {
        play.completeWorks(project);
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        player.completeAsUnit(
                project,
                OPINION,
                "jinanResidents",
                refuse("3号楼屋面渗漏", "contractor", "无障碍坡道过陡", "designer", "路灯不亮", "contractor"));
        player.completeAsUnit(project, OPINION, "luanSupervision", refuse("竣工图缺地下管线", "designer"));
        player.completeAll(project, OPINION, AGREE);

        assertThat(player.tasks(project, "userTask_rectifyFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("huaxiaConstruction", "anhuiDesign", "huaxiaConstruction", "anhuiDesign");
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-10-20"));
        assertThat(player.tasks(project, "userTask_recheckFinding").stream().map(player::unit))
                .containsExactlyInAnyOrder("jinanResidents", "jinanResidents", "jinanResidents", "luanSupervision");
        player.completeAsUnit(project, "userTask_recheckFinding", "luanSupervision", Map.of("recheck", "accepted"));
        assertThat(player.open(project)).as("还有三处没有复查，不能重新验收").containsOnly("userTask_recheckFinding");
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));

        assertThat(player.open(project)).containsExactly(CONVENE);
        assertThat((String) player.variable(project, CONVENE, "reasons"))
                .contains(
                        "11家中9家同意",
                        "居民代表（示例）不同意：3号楼屋面渗漏（责任单位：皖西建设集团（示例））；无障碍坡道过陡（责任单位：皖西建筑设计院（示例））；路灯不亮",
                        "六安建设监理公司（示例）不同意：竣工图缺地下管线（责任单位：皖西建筑设计院（示例））",
                        "JA-3.7-1");
        assertThat(records.jointlyAccepted(project)).isFalse();

        player.complete(project, CONVENE, meeting());
        assertThat(player.tasks(project, OPINION)).as("各方重新验收，同意过的也请").hasSize(11);
        assertThat((String) player.variable(project, OPINION, "earlierRound"))
                .contains("第2轮。上一轮11家中9家同意", "- 3号楼屋面渗漏。2026-10-20完成：已返工");
        player.completeAll(project, OPINION, AGREE);
        issue();
        assertThat(player.ended(acceptance)).isTrue();
        assertThat(records.joint(project).orElseThrow().rounds()).isEqualTo(2);
        assertThat(jdbc.sql("""
                        select m.round from acceptance_defect d join acceptance_meeting m on m.id = d.meeting
                        where m.project = ?""").param(project).query(Integer.class).list()).containsExactly(1, 1, 1, 1);
        assertThat(jdbc.sql("""
                        select count(*) from acceptance_opinion o join acceptance_meeting m on m.id = o.meeting
                        where m.project = ?""").param(project).query(Integer.class).single()).isEqualTo(22);
    }

    @Test
    @DisplayName("每家都要交书面意见、写明到会的人：没有上传验收意见的不能办结")
    void paperOfEachParty() {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        String task = player.tasks(project, OPINION).get(0).getId();

        player.as(
                player.unit(player.tasks(project, OPINION).get(0)),
                () -> assertThatThrownBy(() -> tasks.complete(task, AGREE))
                        .isInstanceOf(AnswerRefusedException.class)
                        .hasMessageContaining("缺少材料“验收意见”")
                        .hasMessageContaining("JA-3.7-1"));
    }

    @Test
    @DisplayName("JA-2-6 有收费问题、还有违建没有销案：各方都同意也不出具意见，一次列全；全部办结后系统自己往下走，不必有人去按")
    void openMatters() {
        play.completeWorks(project);
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        play.charge(project, 1, "管道检测费");
        openViolation();
        player.completeAll(project, OPINION, AGREE);
        player.assertKeptWaiting(project, AWAIT, "还差1件：第1号 六安市燃气公司“管道检测费”", "办结前不得出具验收意见", "JA-2-6");
        assertThat((String) player.variable(project, AWAIT, "reasons")).contains("1处未销案", "还差1处", "JA-3.4-1");

        play.settleCharges(project);
        watch.look();
        assertThat(player.open(project)).as("违建还没有销案").containsExactly(AWAIT);
        jdbc.sql("update violation set outcome = 'CLEARED', closed_on = date '2026-10-14' where project = ?")
                .param(project)
                .update();
        watch.look();
        assertThat(player.open(project)).containsExactly(ISSUE);
        issue();
        assertThat(player.ended(acceptance)).isTrue();
    }

    @Test
    @DisplayName("JA-2-6 正在出具意见时又反映收费问题：不能出具，写明哪一件；出具日期早于验收日期也不行")
    void whileIssuing() {
        play.completeWorks(project);
        ProcessInstance acceptance = player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        player.completeAll(project, OPINION, AGREE);
        play.charge(project, 1, "管道检测费");

        assertThatThrownBy(this::issue)
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("还差1件：第1号 六安市燃气公司“管道检测费”")
                .hasMessageContaining("JA-2-6")
                .hasMessageContaining("请督促专营单位退费、取消或说明依据");
        play.settleCharges(project);
        assertThatThrownBy(() -> issue("2026-10-11"))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("出具日期2026-10-11早于验收日期2026-10-12");
        assertThatThrownBy(() -> issue("2199-01-01"))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("出具日期")
                .hasMessageContaining("不晚于今天");
        assertThat(records.jointlyAccepted(project)).isFalse();
        issue("2026-10-12");
        assertThat(player.ended(acceptance)).isTrue();
    }

    @Test
    @DisplayName("一家不同意后的第二轮：上一轮交过的书面意见不算，每家重新交")
    void paperOfThisRound() {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        player.completeAsUnit(project, OPINION, "jinanResidents", refuse("3号楼屋面渗漏", "contractor"));
        player.completeAll(project, OPINION, AGREE);
        player.complete(project, "userTask_rectifyFinding", Map.of("measures", "已返工", "finishedOn", "2026-10-20"));
        player.complete(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        player.complete(project, CONVENE, meeting());

        player.tasks(project, OPINION)
                .forEach(task -> player.as(
                        player.unit(task),
                        () -> assertThatThrownBy(() -> tasks.complete(task.getId(), AGREE))
                                .isInstanceOf(AnswerRefusedException.class)
                                .hasMessageContaining("缺少材料“验收意见”")));
    }

    @Test
    @DisplayName("项目办过用地手续、人防不用办：自然资源局由登记簿列入，写明为什么，人防不列入")
    void departmentsOfProcedures() {
        play.completeWorks(project);
        procedure("land", "用地手续", "naturalResources", true);
        procedure("civilDefence", "人防手续", "civilDefence", false);
        procedure("drawingReview", "施工图审查", "developmentReform", true);
        player.start("jointAcceptance", project);

        assertThat((String) player.variable(project, CONVENE, "partyList"))
                .contains("（六安市自然资源和规划局金安分局）：项目办理了用地手续")
                .doesNotContain("人防", "施工图审查");
        player.complete(project, CONVENE, meeting());
        List<String> asked = new ArrayList<>(ALWAYS);
        asked.add("jinanNaturalResources");
        assertThat(player.tasks(project, OPINION).stream().map(player::unit))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    @DisplayName("一个项目出错，不耽误别的项目：其余等待的照样往下走")
    void oneProjectFails() {
        play.completeWorks(project);
        player.start("jointAcceptance", project);
        player.complete(project, CONVENE, meeting());
        play.charge(project, 1, "管道检测费");
        player.completeAll(project, OPINION, AGREE);
        play.settleCharges(project);
        watching(List.of("没有这个项目", project)).look();
        assertThat(player.open(project)).containsExactly(ISSUE);
    }

    private MattersWatch watching(List<String> running) {
        AcceptanceRegister two = new AcceptanceRegister(jdbc) {
            @Override
            List<String> running() {
                return running;
            }
        };
        return new MattersWatch(two, holds, projects, openTasks, processes, asSystem);
    }

    private void procedure(String id, String name, String department, boolean needed) {
        jdbc.sql("""
                        insert into permit_procedure (project, procedure_id, name, department, needed, reason, stage, term)
                        values (?, ?, ?, ?, ?, '按项目情况', 'PERMITS', 5)""").params(project, id, name, department, needed).update();
    }

    private void openViolation() {
        jdbc.sql("""
                        insert into violation (project, number, place, kind, structure, temporary, listed_by)
                        values (?, 1, '2栋南侧', 'VEGETABLE_PLOT', false, true, 'test')""").param(project).update();
    }

    private Map<String, Object> meeting() {
        return meeting(project);
    }

    private static Map<String, Object> meeting(String filed) {
        return Map.of("filingNumber", filing(filed), "meetingDay", "2026-10-12", "meetingPlace", "项目现场");
    }

    private void issue() {
        issue("2026-10-15");
    }

    private void issue(String day) {
        player.complete(project, ISSUE, Map.of("conclusionNumber", "金竣验〔2026〕8号", "concludedOn", day));
    }
}
