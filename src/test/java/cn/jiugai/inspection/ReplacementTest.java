package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.construction.ConstructionPlay;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.construction.SitePerson;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.FinishHold;
import cn.jiugai.project.MatterAnswers;
import cn.jiugai.rectification.RectificationRecords;
import cn.jiugai.rule.Fen;
import cn.jiugai.tender.BoundPerson;
import cn.jiugai.tender.TenderRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("replacement")
@DisplayName("更换参建单位")
class ReplacementTest {

    private static final String OWNER = "jinanUrbanInvestment";
    private static final String OLD = "huaxiaConstruction";
    private static final String NEW = "dabieConstruction";
    private static final String APPLY = "userTask_applyReplacement";
    private static final String ANSWER = "userTask_answerSettlement";
    private static final String DECIDE = "userTask_decideReplacement";
    private static final String SIGN = "userTask_signReplacement";

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private InspectionPlay play;

    @Autowired
    private Offices offices;

    @Autowired
    private ConstructionRecords constructions;

    @Autowired
    private PaymentRecords payments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RectificationRecords rectifications;

    @Autowired
    private TenderRecords tenders;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private List<FinishHold> finishHolds;

    @Autowired
    private List<MatterAnswers> answers;

    private String project;

    @BeforeEach
    void begin() {
        project = play.worksBegun();
    }

    @Test
    @DisplayName("各类在办事项都开着时更换施工单位：一件不少，全部转给新单位接着办")
    void nothingIsLost() {
        player.complete(project, "userTask_listSections", Map.of("noSections", false, "sections", List.of("管线沟槽")));
        Map<String, Object> visit = play.finding(play.visit(), 1, "堆料占道", "contractor", false);
        play.inspect("jinanFire", project, play.finding(visit, 2, "围挡缺口", "contractor", false));
        player.complete(rectification("堆料占道"), Map.of("measures", "已清理", "finishedOn", "2026-06-11"));
        play.inspect("jinanQualitySafety", project, play.finding(play.visit(), 1, "基坑无防护", "contractor", true));
        player.complete(
                project, "userTask_issueStopOrder", Map.of("stopOrder", "金质停〔2026〕3号", "stoppedOn", "2026-06-10"));
        player.startMatter(OLD, "payment", project);
        player.startMatter(OLD, "changeOrder", project);
        engine.getTaskService()
                .claim(player.task(project, "userTask_applyPayment").getId(), OLD);
        String seen = accuse();
        Map<String, String> before = holders();
        assertThat(before.values()).contains(OLD, "jinanFire", "jinanQualitySafety");

        approved("contractor", NEW);
        assertThat(held()).contains("第1号更换施工单位", "JA-3.6-2");
        player.complete(project, SIGN, contract());

        Map<String, String> after = holders();
        assertThat(after.keySet()).as("没有丢失或新增的任务").isEqualTo(before.keySet());
        before.forEach((task, unit) ->
                assertThat(after.get(task)).as(task).isEqualTo(unit.equals(OLD) && !task.equals(seen) ? NEW : unit));
        assertThat(after.get(seen)).as("立案的当事单位仍是原单位").isEqualTo(OLD);
        assertThat(player.task(project, "userTask_applyPayment").getAssignee()).isNull();
        assertThat(held()).doesNotContain("更换");

        player.complete(rectification("围挡缺口"), Map.of("measures", "已补齐", "finishedOn", "2026-06-22"));
        player.completeAll(project, "userTask_rectifyFinding", Map.of("measures", "已加防护", "finishedOn", "2026-06-22"));
        player.completeAll(project, "userTask_recheckFinding", Map.of("recheck", "accepted"));
        player.complete(
                project, "userTask_issueResumeOrder", Map.of("resumeOrder", "金质复〔2026〕3号", "resumedOn", "2026-06-23"));
        assertThat(rectifications.open(project)).isEmpty();
        player.complete(project, "userTask_requestConcealed", ConstructionPlay.concealedRequest());
        player.complete(project, "userTask_applyPayment", Map.of("withdrawn", true));
    }

    @Test
    @DisplayName("登记：角色、负责人换成新单位，原单位的项目经理不再占用，新单位的占用；申请单位收到答复")
    void recorded() {
        String free = certificateOf("contractor");
        approved("contractor", NEW);
        player.complete(project, SIGN, contract());

        assertThat(offices.holder(Player.JINAN, project, "contractor").map(Unit::id))
                .contains(NEW);
        assertThat(constructions.persons(project))
                .filteredOn(person -> person.role().equals("contractor"))
                .extracting(SitePerson::unit, SitePerson::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NEW, "周新"));
        assertThat(constructions.sitesElsewhere("none", free)).isEmpty();
        assertThat(tenders.persons(project))
                .filteredOn(person -> person.freedOn() == null)
                .extracting(BoundPerson::name, BoundPerson::certificate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("周新", "皖139" + project));
        assertThat(player.open(project)).doesNotContain(APPLY, ANSWER, DECIDE, SIGN);
    }

    @Test
    @DisplayName("新合同比余额便宜：合同价款跟着降低；再换一家时，前一家的结算和付款不算在它头上")
    void cheaperContract() {
        paid(OLD, 150_000_000);
        approved("contractor", NEW);
        Map<String, Object> contract = contract();
        contract.put("contractSum", 5000000);
        player.complete(project, SIGN, contract);
        assertThat(payments.contractSum(project)).contains(Fen.ofYuan("7000000"));

        player.startMatter(OWNER, "replacement", project);
        Map<String, Object> again = application("contractor");
        again.putAll(Map.of("newContractor", OLD, "settledSum", 1000000));
        player.complete(project, APPLY, again);
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo(NEW);
        player.complete(project, ANSWER, Map.of("settlementStance", "agree"));
        player.complete(project, DECIDE, decision("APPROVED"));
        paid(NEW, 100_000_001);
        contract.putAll(Map.of("contractSum", 4000000.01, "personCertificate", "皖138" + project));
        player.complete(project, SIGN, contract);
        assertThat(reasons(SIGN))
                .contains("结算1,000,000.00元、已付和在办的付款1,000,000.01元", "结算后的4,000,000.00元", "超出0.01元", "JA-3.5-4");
        jdbc.sql("delete from payment where project = ? and payee = ?")
                .params(project, NEW)
                .update();
        contract.put("contractSum", 4000000);
        player.complete(project, SIGN, contract);
        assertThat(payments.contractSum(project)).contains(Fen.ofYuan("7000000"));
        assertThat(payments.settled(project)).isEqualTo(Fen.ofYuan("3000000"));
    }

    @Test
    @DisplayName("更换监理单位：原监理手上的任务转给新监理")
    void supervisor() {
        player.complete(project, "userTask_listSections", Map.of("noSections", false, "sections", List.of("管线沟槽")));
        player.complete(project, "userTask_requestConcealed", ConstructionPlay.concealedRequest());
        player.startMatter(OWNER, "replacement", project);
        Map<String, Object> application = application("supervisor");
        application.remove("newContractor");
        application.put("newSupervisor", "luanSupervision");
        player.complete(project, APPLY, application);
        assertThat(reasons(APPLY)).contains("仍是原单位", "JA-3.6-2");
        application.put("newSupervisor", "wanxiSupervision");
        player.complete(project, APPLY, application);
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("luanSupervision");
        player.complete(project, ANSWER, Map.of("settlementStance", "agree"));
        player.complete(project, DECIDE, decision("APPROVED"));
        player.complete(project, SIGN, contract());

        player.completeAsUnit(project, "userTask_acceptConcealed", "wanxiSupervision", ConstructionPlay.accepted());
        assertThat(tenders.persons(project)).as("更换监理不动施工单位的项目经理").isEmpty();
    }

    @Test
    @DisplayName("撤回申请：什么都没有变")
    void withdrawn() {
        player.startMatter(OWNER, "replacement", project);
        player.complete(project, APPLY, Map.of("withdrawn", true));
        assertThat(player.open(project)).doesNotContain(APPLY);
        assertThat(held()).doesNotContain("更换");
    }

    @Test
    @DisplayName("结算少于已付、新合同超出余额一分、负责人在别的工地：逐项退回；改正后才更换")
    void wrongTurns() {
        player.startMatter(OWNER, "replacement", project);
        Map<String, Object> application = application("contractor");
        application.put("settledSum", 7500000.01);
        player.complete(project, APPLY, application);
        assertThat(reasons(APPLY)).contains("不超过合同价款7,500,000.00元", "超出0.01元", "JA-3.5-4");
        player.complete(project, APPLY, application("contractor"));
        player.complete(project, ANSWER, Map.of("settlementStance", "object", "settlementRemark", "少算土方"));
        assertThat((String) player.variable(project, DECIDE, "replacement"))
                .contains("原单位不同意结算：少算土方", "结算2,000,000.00元");
        player.complete(project, DECIDE, decision("APPROVED"));

        String other = play.worksBegun();
        Map<String, Object> contract = contract();
        contract.putAll(Map.of("contractSum", 5500000.01, "personCertificate", certificateOf(other, "contractor")));
        player.complete(project, SIGN, contract);
        assertThat(reasons(SIGN))
                .contains("结算后的5,500,000.00元", "超出0.01元", "JA-3.5-4")
                .contains("周新同时在另外1个项目", other + "的施工单位负责人", "请新单位另派负责人", "JA-3.6-1");
        assertThat(offices.holder(Player.JINAN, project, "contractor").map(Unit::id))
                .contains(OLD);
        player.complete(project, SIGN, contract());
        assertThat(offices.holder(Player.JINAN, project, "contractor").map(Unit::id))
                .contains(NEW);
    }

    @Test
    @DisplayName("不批准：原单位继续施工，申请单位得到答复；批准后也可以放弃")
    void refused() {
        String instance = applied(NEW);
        player.complete(project, ANSWER, Map.of("settlementStance", "agree"));
        Map<String, Object> no = decision("REFUSED");
        no.put("replacementOpinion", "理由不足");
        player.complete(project, DECIDE, no);
        assertThat(answers.stream().flatMap(answer -> answer.answer(instance).stream()))
                .containsExactly("更换参建单位：区住建局不同意（金建函〔2026〕9号），理由不足");

        approved("contractor", NEW);
        player.complete(project, SIGN, Map.of("abandoned", true));
        assertThat(offices.holder(Player.JINAN, project, "contractor").map(Unit::id))
                .contains(OLD);
        assertThat(held()).doesNotContain("更换");
    }

    @Test
    @DisplayName("只有实施主体能发起，一次一件，开工以后才行")
    void whoAndWhen() {
        assertThatThrownBy(() -> player.startMatter(OLD, "replacement", project))
                .isInstanceOf(MatterRefusedException.class);
        player.startMatter(OWNER, "replacement", project);
        assertThatThrownBy(() -> player.startMatter(OWNER, "replacement", project))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("已有一件“更换参建单位”在办");
        String before = player.newProject();
        player.nameCompanies(before);
        assertThatThrownBy(() -> player.startMatter(OWNER, "replacement", before))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("还没有开工");
    }

    private void paid(String payee, long fen) {
        jdbc.sql("""
                        insert into payment (instance, project, number, kind, source, payee, purpose, amount_fen, state, applied_by)
                        select 'paid-' || :payee || :project, :project, count(p.instance) + 1, 'PROGRESS',
                               (select min(f.id) from funding_source f where f.project = :project), :payee, '进度款', :fen,
                               'PAID', :payee
                        from payment p where p.project = :project""")
                .param("payee", payee)
                .param("project", project)
                .param("fen", fen)
                .update();
    }

    private void approved(String role, String unit) {
        applied(unit);
        player.complete(project, ANSWER, Map.of("settlementStance", "agree"));
        player.complete(project, DECIDE, decision("APPROVED"));
    }

    private String applied(String unit) {
        player.startMatter(OWNER, "replacement", project);
        Task task = player.task(project, APPLY);
        Map<String, Object> application = application("contractor");
        application.put("newContractor", unit);
        player.complete(task, application);
        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo(OLD);
        return task.getProcessInstanceId();
    }

    /** An investigation whose statement the old unit owes; returns the task's id. */
    private String accuse() {
        Map<String, Object> visit = play.visit();
        visit.put("contractorSeen", "周某");
        play.inspect("jinanHousing", project, visit);
        return player.task(project, "userTask_makeStatement").getId();
    }

    private Task rectification(String finding) {
        return player.tasks(project, "userTask_rectifyFinding").stream()
                .filter(task -> task.getName().endsWith(finding))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> application(String role) {
        return new HashMap<>(Map.of(
                "withdrawn",
                false,
                "replacedRole",
                role,
                "newContractor",
                NEW,
                "replacementReason",
                "原单位无力履约",
                "worksDone",
                "管线沟槽开挖完成",
                "settledSum",
                2000000,
                "settlementDocument",
                "结算1号"));
    }

    private Map<String, Object> decision(String outcome) {
        return new HashMap<>(Map.of(
                "replacementDecision",
                outcome,
                "replacementDocument",
                "金建函〔2026〕9号",
                "decidedOn",
                calendar.today().toString()));
    }

    private Map<String, Object> contract() {
        return new HashMap<>(Map.of(
                "contractNumber",
                "施合2026-1补1",
                "contractSum",
                5500000,
                "signedOn",
                calendar.today().toString(),
                "personInCharge",
                "周新",
                "personPhone",
                "13900000000",
                "personCertificate",
                "皖139" + project));
    }

    /** Who holds each open task of the project but those of the replacement. */
    private Map<String, String> holders() {
        Map<String, String> holders = new TreeMap<>();
        engine.getTaskService().createTaskQuery().processInstanceBusinessKey(project).list().stream()
                .filter(task -> !List.of(APPLY, ANSWER, DECIDE, SIGN).contains(task.getTaskDefinitionKey()))
                .forEach(task -> holders.put(task.getId(), player.unit(task)));
        return holders;
    }

    private String certificateOf(String role) {
        return certificateOf(project, role);
    }

    private String certificateOf(String of, String role) {
        return constructions.persons(of).stream()
                .filter(person -> person.role().equals(role))
                .findFirst()
                .orElseThrow()
                .certificate();
    }

    private String held() {
        return finishHolds.stream()
                .flatMap(hold -> hold.open(project).stream())
                .map(Object::toString)
                .reduce("", String::concat);
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }
}
