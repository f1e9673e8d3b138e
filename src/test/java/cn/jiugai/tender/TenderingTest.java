package cn.jiugai.tender;

import static cn.jiugai.tender.BidSheets.DABIE;
import static cn.jiugai.tender.BidSheets.PIHE;
import static cn.jiugai.tender.BidSheets.WANXI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.WorksFinished;
import cn.jiugai.rule.Fen;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@JiugaiTest
@Covers("tendering")
@DisplayName("招标投标")
class TenderingTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String OWNER = "jinanUrbanInvestment";
    private static final String AWAIT = "userTask_awaitScheme";
    private static final String ISSUE = "userTask_issueTender";
    private static final String COLLECT = "userTask_collectBids";
    private static final String DECIDE = "userTask_decideBidSign";
    private static final String AWARD = "userTask_awardTender";
    private static final String SIGN = "userTask_signContract";

    @Autowired
    private Player player;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private TenderRegister tenders;

    @Autowired
    private TenderRecords records;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private String project;
    private ProcessInstance tender;

    @BeforeEach
    void newProject() {
        project = player.newProject();
        assignments.name(Player.JINAN, project, "implementingEntity", OWNER, "test");
    }

    @Test
    @DisplayName("公告、登记投标、没有迹象、定标、签合同：中标单位成为本项目的施工、设计、监理、检测单位，项目负责人落实到工地")
    void contractSigned() {
        tender();
        assertThat(player.unit(player.task(project, COLLECT))).isEqualTo(OWNER);
        assertThat(player.variable(project, COLLECT, "bidList")).isEqualTo("还没有上传投标情况表");
        ResponseEntity<JsonNode> receipt = upload(BidSheets.honest(project));
        assertThat(receipt.getBody().path("message").asText()).isEqualTo("已登记3家投标单位、21个分项报价、1项分包");
        assertThat((String) player.variable(project, COLLECT, "bidList"))
                .contains("1. 皖西建设集团（示例）（联合体成员：皖西建筑设计院（示例））：7,650,000.55元，项目负责人孙施工");
        opened(3);
        assertThat(player.open(project)).containsExactly(AWARD);
        assertThat(records.result(project)).isEmpty();
        award(WANXI);

        assertThat(holder("contractor")).contains("huaxiaConstruction");
        assertThat(holder("designer")).contains("anhuiDesign");
        assertThat(holder("supervisor")).contains("luanSupervision");
        assertThat(holder("tester")).contains("luanTesting");
        assertThat((String) player.variable(project, SIGN, "awardFacts"))
                .contains("施工单位：皖西建设集团（示例）", "项目负责人：孙施工（证书皖13420%s-1）".formatted(project), "中标价：7,650,000.55元");
        assertThat(records.contract(project)).isEmpty();
        sign(7650000.55, "2026-04-20");

        assertThat(player.ended(tender)).isTrue();
        assertThat(player.ends(tender)).containsExactly("endEvent_contractSigned");
        assertThat(records.contract(project))
                .contains(new Contract(
                        "JA-HT-2026-05",
                        Fen.ofYuan("7650000.55"),
                        LocalDate.of(2026, 4, 20),
                        "huaxiaConstruction",
                        "anhuiDesign",
                        "luanSupervision",
                        "luanTesting"));
        assertThat(records.result(project)).hasValueSatisfying(result -> {
            assertThat(result.winner()).isEqualTo(WANXI);
            assertThat(result.members()).containsExactly(BidSheets.DESIGN);
            assertThat(result.manager().name()).isEqualTo("孙施工");
            assertThat(result.sum()).isEqualTo(Fen.ofYuan("7650000.55"));
        });
        assertThat(records.persons(project))
                .containsExactly(new BoundPerson(
                        project, WANXI, "孙施工", "皖13420" + project + "-1", LocalDate.of(2026, 4, 15), null));
        assertThat(records.findings(project)).isEmpty();
    }

    @Test
    @DisplayName("开标记录只给办理招标的单位和主管部门：项目里有别的任务的单位看不到")
    void confidential() {
        tender();
        upload(BidSheets.honest(project));
        opened(3);
        long paper = jdbc.sql("select max(id) from paper where project = ? and kind = '开标记录'")
                .param(project)
                .query(Long.class)
                .single();
        player.start("violationClearance", project);
        String other = player.task(project, "userTask_surveyViolations").getId();

        assertThat(download(OWNER, paper)).isEqualTo(HttpStatus.OK);
        assertThat(download("jinanHousingHead", paper)).isEqualTo(HttpStatus.OK);
        assertThat(download("zhongshiCommunity", paper)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.withBasicAuth("zhongshiCommunity", "Jiugai-2024")
                        .getForObject("/jiugai/tasks/%s/papers".formatted(other), String.class))
                .contains("papers")
                .doesNotContain("开标记录");
    }

    private HttpStatusCode download(String user, long paper) {
        return rest.withBasicAuth(user, "Jiugai-2024")
                .getForEntity("/jiugai/papers/" + paper, byte[].class)
                .getStatusCode();
    }

    @Test
    @DisplayName("方案还没通过：招标够不着，写明原因；论证通过后重新核对才能公告")
    void schemeNotPassed() {
        scheme(false);
        player.start("tendering", project);

        player.assertKeptWaiting(project, AWAIT, "要求招标前有1个方案通过论证，现为0个，缺1个", "通过前不得招标", "JA-3-1");

        jdbc.sql("update scheme set passed = true where project = ?")
                .param(project)
                .update();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(ISSUE);
    }

    @Test
    @DisplayName("连方案都没有编制：同样不得招标")
    void noScheme() {
        player.start("tendering", project);

        assertThat(player.open(project)).containsExactly(AWAIT);
    }

    @Test
    @DisplayName("不采用工程总承包的写明理由，理由登记；不写理由的不收")
    void otherMethod() {
        scheme(true);
        player.start("tendering", project);
        assertThatThrownBy(() -> announce("CONSTRUCTION_ONLY", null))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("不采用工程总承包的理由");
        announce("CONSTRUCTION_ONLY", "设计已于上年度完成");

        assertThat(tenders.method(project)).isEqualTo(TenderMethod.CONSTRUCTION_ONLY);
        assertThat(value("select method_reason from tender where project = ?")).isEqualTo("设计已于上年度完成");
    }

    @Test
    @DisplayName("两家投标：退回重新公告，写明还差一家；重新招标的投标单位另外登记")
    void tooFewBidders() {
        tender();
        upload(BidSheets.honest(project).without(PIHE));
        opened(2);

        assertThat(player.open(project)).containsExactly(ISSUE);
        assertThat(reasons(ISSUE)).contains("投标单位至少3家", "现为2家", "缺1家", "JA-3-1", "请分析原因后重新发布招标公告");
        announce("EPC", null);
        assertThat(player.variable(project, COLLECT, "bidList")).isEqualTo("还没有上传投标情况表");
        opened(0);
        assertThat(reasons(ISSUE)).contains("现为0家", "缺3家");
        assertThat(value("select count(*) from tender where project = ?")).isEqualTo("2");
    }

    @Test
    @DisplayName("表格有错一处不收，逐处说明；家数与表单不符不能办结；后传的表替换先传的")
    void sheetFaults() {
        tender();
        ResponseEntity<JsonNode> refusal = upload(BidSheets.honest(project).with(DABIE, "统一社会信用代码", "1"));
        assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refusal.getBody().path("message").asText()).isEqualTo("表格有1处需要更正，没有导入任何内容");
        assertThat(refusal.getBody().at("/faults/0/row").asInt()).isEqualTo(3);
        assertThat(bids()).isEqualTo("0");
        upload(BidSheets.honest(project));
        upload(BidSheets.honest(project).without(PIHE));
        assertThat(bids()).isEqualTo("2");

        assertThatThrownBy(() -> opened(3))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("表单填写3家投标单位，投标情况表登记了2家，应当一致");
        assertThat(player.open(project)).containsExactly(COLLECT);
    }

    @Test
    @DisplayName("下载的空表带三张表头，可以直接上传")
    void template() {
        tender();
        byte[] empty = rest.withBasicAuth(OWNER, PASSWORD)
                .getForObject(
                        "/jiugai/tasks/%s/bids/template"
                                .formatted(player.task(project, COLLECT).getId()),
                        byte[].class);
        ResponseEntity<JsonNode> answer = upload(empty);
        assertThat(answer.getBody().path("faults")).hasSize(1);
        assertThat(answer.getBody().at("/faults/0/found").asText()).isEqualTo("没有数据");
    }

    @Test
    @DisplayName("两家同一电话、报价分毫不差：有迹象待决定，不得定标；住建局逐处决定，被取消资格的不能中标，没有投标的不能中标")
    void signsDecided() {
        tender();
        upload(BidSheets.honest(project).same("联系电话", DABIE, PIHE).same("投标报价（元）", WANXI, DABIE));
        opened(3);

        assertThat(player.open(project)).as("定标还没有到").containsExactly(DECIDE, DECIDE);
        assertThat(player.unit(player.tasks(project, DECIDE).get(0))).isEqualTo("jinanHousing");
        assertThat((String) player.variable(project, DECIDE, "signReasons"))
                .contains("大别山建工公司（示例）、淠河建筑工程公司（示例）的联系电话相同：0564-5500002", "都是7,650,000.55元", "决定前不得定标", "JA-3.6-1");
        assertThat(player.tasks(project, DECIDE)).extracting(Task::getName).contains("核查投标迹象：联系电话", "核查投标迹象：投标报价");
        decide("联系电话", decision("EXCLUDED", List.of(DABIE)));
        decide("投标报价", decision("UNFOUNDED", null));

        assertThat(player.open(project)).containsExactly(AWARD);
        assertThat((String) player.variable(project, AWARD, "bidList"))
                .contains("大别山建工公司（示例）：7,650,000.55元，", "（已取消投标资格）");
        assertThatThrownBy(() -> award(DABIE))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("中标单位");
        assertThatThrownBy(() -> award("没有投标的公司"))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("中标单位");
        award(WANXI);
        assertThat(records.findings(project))
                .extracting(BidFinding::offence, BidFinding::decision, BidFinding::document, BidFinding::person)
                .containsExactly(
                        tuple("串通投标", "取消投标资格", "金建招决〔2026〕3号", "jinanHousing"),
                        tuple("串通投标", "查无问题", "金建招决〔2026〕3号", "jinanHousing"));
        assertThat(records.findings(project).get(0).firms()).containsExactly(DABIE, PIHE);
    }

    @Test
    @DisplayName("取消资格不指明单位的不收；指明别的单位的不收")
    void excludedMustBeNamed() {
        tender();
        upload(BidSheets.honest(project).same("联系电话", DABIE, PIHE));
        opened(3);

        assertThatThrownBy(() -> decide("联系电话", decision("EXCLUDED", null)))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("取消资格的投标单位");
        assertThatThrownBy(() -> decide("联系电话", decision("EXCLUDED", List.of(WANXI))))
                .isInstanceOf(AnswerRefusedException.class);
        assertThat(player.open(project)).containsExactly(DECIDE);
    }

    @Test
    @DisplayName("立案调查：任务再次出现，带出立案情况，有结论前不得定标；全部取消资格的重新招标")
    void investigation() {
        tender();
        upload(BidSheets.honest(project).same("文件机器码", DABIE, PIHE).same("文件机器码", DABIE, WANXI));
        opened(3);
        decide("文件机器码", decision("INVESTIGATED", null));

        assertThat(player.open(project)).containsExactly(DECIDE);
        assertThat((String) player.variable(project, DECIDE, "signReasons")).contains("已立案调查（金建招决〔2026〕3号），缺调查结论");
        assertThat((String) player.variable(project, DECIDE, "signFact")).contains("可能涉及：串通投标", "已立案调查：金建招决〔2026〕3号");
        decide("文件机器码", decision("EXCLUDED", List.of(WANXI, DABIE, PIHE)));

        assertThat(player.open(project)).containsExactly(ISSUE);
        assertThat(reasons(ISSUE)).contains("现为3家投标、0家有效", "缺1家", "JA-3-1");
        assertThat(value("select count(*) from bid_sign_decision d join bid_sign s on s.id = d.sign "
                        + "join tender t on t.id = s.tender where t.project = ?"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("项目负责人在另一个未完工的工地：迹象；那边完工后就不再是")
    void onTwoSites() {
        String other = wonElsewhere();
        tender();
        upload(BidSheets.honest(project)
                .with(DABIE, "证书编号", "皖13420" + other + "-1")
                .with(DABIE, "项目负责人", "孙施工"));
        opened(3);
        assertThat((String) player.variable(project, DECIDE, "signReasons"))
                .contains("已在未完工的%s任项目负责人".formatted(other), "人员挂证", "JA-3.6-1");

        events.publishEvent(new WorksFinished(other, LocalDate.of(2026, 9, 30)));
        assertThat(records.persons(other))
                .singleElement()
                .extracting(BoundPerson::freedOn)
                .isEqualTo(LocalDate.of(2026, 9, 30));
        String third = newTender();
        upload(BidSheets.honest(third)
                .with(DABIE, "证书编号", "皖13420" + other + "-1")
                .with(DABIE, "项目负责人", "孙施工"));
        opened(3);
        assertThat(player.open(third)).containsExactly(AWARD);
    }

    @Test
    @DisplayName("开标后项目负责人到了别的工地：定标时退回核查，住建局决定后改定其他单位")
    void boundSinceOpening() {
        tender();
        upload(BidSheets.honest(project));
        opened(3);
        String mine = project;
        wonElsewhere(BidSheets.honest("X" + mine)
                .with(DABIE, "证书编号", "皖13420" + mine + "-1")
                .with(DABIE, "项目负责人", "孙施工"));
        award(WANXI);

        assertThat(player.open(mine)).containsExactly(DECIDE);
        assertThat(holder("contractor")).isEmpty();
        assertThat((String) player.variable(mine, DECIDE, "reasons"))
                .contains("孙施工（证书皖13420%s-1）已在未完工的".formatted(mine), "多1个工地", "请改定其他投标单位", "JA-3.6-1");
        decide("在建工地", decision("EXCLUDED", List.of(WANXI)));
        award(DABIE);
        assertThat(holder("contractor")).contains("dabieConstruction");
    }

    @Test
    @DisplayName("中标单位不在系统中、联合体里没有所选设计单位：退回改定，写明原因")
    void awardUnsound() {
        consortium(BidSheets.honest(project).with(DABIE, "联合体成员", "六安设计院").renamed(DABIE, "外地建工公司"));
        assertThatThrownBy(() -> award(PIHE))
                .as("不是联合体的不能选")
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("中标单位");
        award("外地建工公司");

        assertThat(player.open(project)).containsExactly(AWARD);
        assertThat(reasons(AWARD))
                .contains("系统中没有名为“外地建工公司”的施工单位", "请管理员先登记该单位", "JA-3-1")
                .contains("“皖西建筑设计院（示例）”不在联合体内", "JA-3.3-5");
        award(WANXI);
        assertThat(player.open(project)).containsExactly(SIGN);
    }

    @Test
    @DisplayName("联合体招标而没有一家是联合体：重新招标")
    void noConsortium() {
        consortium(BidSheets.honest(project).with(WANXI, "联合体成员", ""));

        assertThat(player.open(project)).containsExactly(ISSUE);
        assertThat(reasons(ISSUE)).contains("联合体招标的须是联合体", "现为3家投标、0家有效", "缺1家");
    }

    @Test
    @DisplayName("合同价比中标价多一分：退回，登记簿不认这份合同；改正后通过")
    void contractDiffers() {
        tender();
        upload(BidSheets.honest(project));
        opened(3);
        award(WANXI);
        sign(7650000.56, "2026-04-20");

        assertThat(player.open(project)).containsExactly(SIGN);
        assertThat(reasons(SIGN)).contains("现为合同价7,650,000.56元", "多0.01元", "JA-3-1", "请按中标价订立合同后重新登记");
        assertThat(records.contract(project)).isEmpty();
        sign(7650000.55, "2026-04-20");
        assertThat(player.ended(tender)).isTrue();
        assertThat(records.contract(project)).isPresent();
    }

    private String wonElsewhere() {
        return wonElsewhere(null);
    }

    /** Another project whose tender is awarded, and then back to the one of the test. */
    private String wonElsewhere(BidSheets sheets) {
        String mine = project;
        String other = newTender();
        upload(sheets == null ? BidSheets.honest(other) : sheets);
        opened(3);
        award(sheets == null ? WANXI : DABIE);
        project = mine;
        return other;
    }

    private String newTender() {
        newProject();
        tender();
        return project;
    }

    private void tender() {
        scheme(true);
        tender = player.start("tendering", project);
        announce("EPC", null);
    }

    private void consortium(BidSheets bids) {
        scheme(true);
        player.start("tendering", project);
        announce("CONSORTIUM", "设计、施工单位自愿联合投标");
        upload(bids);
        opened(3);
    }

    private void scheme(boolean passed) {
        jdbc.sql("insert into scheme (project, round, guide, standard, passed) values (?, 1, '导则', '标准', ?)")
                .params(project, passed)
                .update();
    }

    private void announce(String method, String reason) {
        Map<String, Object> answer = new HashMap<>(
                Map.of("tenderMethod", method, "announcementNumber", "金招〔2026〕5号", "announcedOn", "2026-03-25"));
        if (reason != null) {
            answer.put("methodReason", reason);
        }
        player.complete(project, ISSUE, answer);
    }

    private void opened(int bidders) {
        player.complete(
                project, COLLECT, Map.of("openedOn", "2026-04-10", "openedPlace", "区公共资源交易中心", "bidders", bidders));
    }

    private void decide(String about, Map<String, Object> answer) {
        Task task = player.tasks(project, DECIDE).stream()
                .filter(open -> open.getName().endsWith("：" + about))
                .findFirst()
                .orElseThrow();
        player.complete(task, answer);
    }

    private static Map<String, Object> decision(String outcome, List<String> excluded) {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "signOutcome", outcome,
                "signReason", "已向投标单位核实",
                "decisionNumber", "金建招决〔2026〕3号",
                "decidedOn", "2026-04-13"));
        if (excluded != null) {
            answer.put("excludedBids", excluded);
        }
        return answer;
    }

    private void award(String winner) {
        player.complete(
                project,
                AWARD,
                Map.of(
                        "winner", winner,
                        "designer", "anhuiDesign",
                        "supervisor", "luanSupervision",
                        "tester", "luanTesting",
                        "noticeNumber", "金招中〔2026〕5号",
                        "awardedOn", "2026-04-15"));
    }

    private void sign(double sum, String day) {
        player.complete(project, SIGN, Map.of("contractNumber", "JA-HT-2026-05", "contractSum", sum, "signedOn", day));
    }

    private ResponseEntity<JsonNode> upload(BidSheets sheets) {
        return upload(sheets.build());
    }

    private ResponseEntity<JsonNode> upload(byte[] workbook) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "投标情况表.xlsx";
            }
        });
        return rest.withBasicAuth(OWNER, PASSWORD)
                .postForEntity(
                        "/jiugai/tasks/%s/bids"
                                .formatted(player.task(project, COLLECT).getId()),
                        form,
                        JsonNode.class);
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }

    private String bids() {
        return value("select count(*) from bid b join tender t on t.id = b.tender where t.project = ?");
    }

    private String value(String sql) {
        return jdbc.sql(sql).param(project).query(String.class).single();
    }

    private Optional<String> holder(String role) {
        return offices.holder(Player.JINAN, project, role).map(Unit::id);
    }
}
