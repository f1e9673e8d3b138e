package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.SchemePlay;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.survey.SurveyPlay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers("fundingPlan")
@DisplayName("资金筹措")
class FundingPlanTest {

    private static final String STREET = "zhongshiStreet";
    private static final String PROCESS = "fundingPlan";
    private static final String PLAN = "userTask_planFunding";
    private static final String DECLARE = "userTask_declareCharges";
    private static final String PUBLISH = "userTask_publishFunding";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private FundingPlay play;

    @Autowired
    private SchemePlay schemes;

    @Autowired
    private FundedWorks works;

    @Autowired
    private FundingImport sheets;

    @Autowired
    private FundingTemplate template;

    @Autowired
    private Projects projects;

    @Autowired
    private FundingRecords records;

    @Autowired
    private FundingRegister funding;

    @Autowired
    private FundingPlans plans;

    @Autowired
    private ContributionRegister contributions;

    @Autowired
    private Charges charges;

    @Autowired
    private Communities communities;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance plan;

    @BeforeEach
    void newProject() {
        project = player.newProject();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("中央补助和市级配套合计等于概算，列入市本级政府性投资计划；专营单位申报收费：定案，社区公示")
    void settles() {
        begin();
        assertThat(player.unit(player.task(project, PLAN))).isEqualTo("zhongshiStreet");
        upload(two().build());
        player.complete(project, PLAN, FundingPlay.plan());
        assertThat(player.tasks(project, DECLARE).stream().map(player::unit))
                .containsExactlyInAnyOrder("luanWater", "luanPower", "luanGas", "luanTelecom");
        player.completeAsUnit(
                project,
                DECLARE,
                "luanGas",
                Map.of(
                        "declaration", "listed",
                        "item1", "户内安装费",
                        "standard1", "每户1200元",
                        "basis1", "六发改价〔2023〕15号"));
        assertThat(records.settled(project)).isFalse();
        player.completeAll(project, DECLARE, Map.of("declaration", "none"));
        assertThat(records.settled(project)).isTrue();
        assertThat(player.unit(player.task(project, PUBLISH))).isEqualTo("zhongshiCommunity");
        assertThat((String) player.variable(project, PUBLISH, "charges"))
                .contains("六安市燃气公司：户内安装费 每户1200元（六发改价〔2023〕15号）", "六安市供水公司：不收费");
        assertThat((String) player.variable(project, PUBLISH, "fundingShown"))
                .contains("中央补助资金 3,000,000.00元", "合计8,000,000.00元，概算8,000,000.00元，两者相等");
        player.complete(project, PUBLISH, FundingPlay.notice());

        assertThat(player.ends(plan)).containsExactly("endEvent_fundingSettled");
        assertThat(records.sources(project)).extracting(FundingSource::code).containsExactly("CENTRAL", "MUNICIPAL");
        assertThat(plans.find(project).flatMap(FundingHead::entry))
                .contains(new InvestmentPlanEntry("六政投〔2026〕第18项", 2026));
        assertThat(charges.of(project, "luanGas")).containsExactly(new Charge("户内安装费", "每户1200元", "六发改价〔2023〕15号"));
        assertThat(charges.declarants(project)).hasSize(4);
    }

    @Test
    @DisplayName("JA-2-1 定案后概算更正了：街道重新办理资金筹措，定案前不算落实；没有定案的、别的单位都不能发起")
    void anew() {
        assertThatThrownBy(() -> player.startMatter(STREET, PROCESS, project)).hasMessageContaining("资金筹措方案还没有定案");
        begin();
        upload(two().build());
        player.complete(project, PLAN, FundingPlay.plan());
        player.completeAll(project, DECLARE, Map.of("declaration", "none"));
        player.complete(project, PUBLISH, FundingPlay.notice());
        assertThatThrownBy(() -> player.startMatter("luanGas", PROCESS, project))
                .isInstanceOf(MatterRefusedException.class);

        projects.setEstimate(project, Fen.ofYuan("9000000"));
        player.startMatter(STREET, PROCESS, project);
        assertThatThrownBy(() -> player.startMatter(STREET, PROCESS, project)).hasMessageContaining("已有一件“资金筹措”在办");
        refused(FundingPlay.plan());
        assertThat(reasons()).contains("合计8,000,000.00元", "还差1,000,000.00元");
        upload(sources(6000000).build());
        player.complete(project, PLAN, FundingPlay.plan());
        assertThat(records.settled(project)).as("专营单位还没有申报").isFalse();
        player.completeAll(project, DECLARE, Map.of("declaration", "none"));
        assertThat(records.settled(project)).isTrue();
        player.complete(project, PUBLISH, FundingPlay.notice());
        assertThat(player.open(project)).isEmpty();
    }

    @Test
    @DisplayName("JA-2-1 少一分、多一分都退回街道，写明差额；表格页当场就写明差额")
    void oneFenOff() {
        begin();
        assertThat(upload(sources(4999999.99).build())).contains("合计7,999,999.99元，概算8,000,000.00元，还差0.01元");
        refused(FundingPlay.plan());
        assertThat(reasons()).contains("合计7,999,999.99元", "还差0.01元", "JA-2-1", "请核对各渠道金额");
        upload(sources(5000000.01).build());
        refused(FundingPlay.plan());
        assertThat(reasons()).contains("合计8,000,000.01元", "多出0.01元");
        assertThat(records.settled(project)).isFalse();
    }

    @Test
    @DisplayName("JA-2-2 有市级配套，没有登记投资计划文号：退回街道")
    void noInvestmentPlanEntry() {
        begin();
        upload(two().build());
        Map<String, Object> plan = FundingPlay.plan();
        plan.remove("investmentPlanNumber");
        refused(plan);

        assertThat(reasons()).contains("缺市本级政府性投资计划的文号和年度", "JA-2-2").doesNotContain("JA-2-1");
    }

    @Test
    @DisplayName("JA-2-4 一户没有同意就列了出资：点名楼栋门牌退回；居民一分不出也能通过")
    void householdWithoutConsent() {
        begin();
        String community = "甲小区" + project;
        upload(sources(4998000)
                .resident(community, "3栋", "501室", "直接出资", 1200, "", "", "2026-03-01", "同意书3-501")
                .resident(community, "3栋", "502室", "直接出资", 800, "", "", "", "")
                .resident(community, "1栋", "101室", "投工投劳", "", "清理楼道2个工", "", "2026年3月2日", "同意书1-101")
                .build());
        refused(FundingPlay.plan());
        assertThat(reasons())
                .contains("3笔出资中1笔没有同意记录", "缺1笔：%s 3栋 502室（直接出资）".formatted(community), "JA-2-4", "不得向住户摊派")
                .doesNotContain("501室", "101室");
        assertThat(contributions.of(project)).hasSize(3);
        assertThat(funding.shares(project))
                .contains(new Share(FundingKind.RESIDENTS, "直接出资", Fen.ofYuan("2000"), null));

        upload(two().build());
        player.complete(project, PLAN, FundingPlay.plan());
        assertThat(player.open(project)).doesNotContain(PLAN);
        assertThat(contributions.of(project)).isEmpty();
    }

    @Test
    @DisplayName("JA-2-5 供水管线由市级配套出资：退回，点名第几项、管线、金额和出资来源；供水公司全额出资才通过")
    void utilityLinePaidByCity() {
        beginWithWorks();
        Works water = works.of(project).stream()
                .filter(item -> "供水公司".equals(item.utility()))
                .findFirst()
                .orElseThrow();
        upload(sources(4440000)
                .source(FundingKind.MUNICIPAL, "", 560000, water.number())
                .build());
        refused(FundingPlay.plan(Carrier.values()));
        assertThat(reasons())
                .contains(
                        water.label() + "由“市级配套资金”出资560,000.00元",
                        "产权属供水公司的管线由供水公司全额出资560,000.00元",
                        "供水公司还差560,000.00元",
                        "JA-2-5");
        upload(play.balanced(project));
        player.complete(project, PLAN, FundingPlay.plan(Carrier.values()));
        assertThat(player.open(project)).doesNotContain(PLAN);
        assertThat(records.sources(project)).extracting(FundingSource::title).contains("管线专营单位出资：供水公司", "市级配套资金");
    }

    @Test
    @DisplayName("JA-2-8 通信线路只含三家：退回，点名缺哪一家")
    void threeCarriers() {
        beginWithWorks();
        upload(play.balanced(project));
        refused(FundingPlay.plan(Carrier.MOBILE, Carrier.UNICOM, Carrier.TELECOM));
        assertThat(reasons()).contains("含3家", "缺1家：广电", "JA-2-8", "请商有关运营单位纳入四网合一后补登");
        assertThat((String) player.variable(project, PLAN, "telecomLines")).contains("弱电入地", "310,000.10元");
    }

    @Test
    @DisplayName("JA-2-7 有公房而产权单位没有出资：点名退回，出一元也行；原产权单位只征询，不出资也通过")
    void publicHousing() {
        Map<String, Object> facts = new HashMap<>(SurveyPlay.facts());
        facts.put("stateOwnedFlats", 24);
        facts.put("stateOwner", "六安市房产管理中心");
        facts.put("staffCommunity", "yes");
        facts.put("originalOwner", "六安纺织厂");
        player.start("survey", project);
        player.complete(player.tasks(project, "userTask_surveyCommunity").get(0), facts);
        begin();
        assertThat((String) view("housingOwners")).contains("公房24户，产权单位六安市房产管理中心");
        assertThat((String) view("staffCommunities")).contains("原产权单位六安纺织厂");
        upload(two().build());
        refused(FundingPlay.plan());
        assertThat(reasons()).contains("有公房24户", "缺六安市房产管理中心的出资", "JA-2-7", "数额不限");

        upload(sources(4999999)
                .source(FundingKind.PUBLIC_HOUSING, "六安市房产管理中心", 1, "")
                .build());
        Map<String, Object> plan = FundingPlay.plan();
        plan.put("originalOwnerAnswer", "3月5日征询，该厂已停产，不出资");
        player.complete(project, PLAN, plan);
        assertThat(player.open(project)).doesNotContain(PLAN);
        assertThat(plans.find(project).orElseThrow().originalOwnerAnswer()).contains("不出资");
    }

    @Test
    @DisplayName("摸底表里产权单位的名称可以有200字，资金筹措表就照样能写，库里放得下")
    void longOwner() {
        String owner = "六安市房产管理中心".repeat(23).substring(0, 200);
        begin();
        upload(sources(4999999).source(FundingKind.PUBLIC_HOUSING, owner, 1, "").build());
        player.complete(project, PLAN, FundingPlay.plan());
        assertThat(player.open(project)).doesNotContain(PLAN);
        assertThat(records.sources(project))
                .extracting(FundingSource::title)
                .anySatisfy(title -> assertThat(title).contains(owner));
    }

    @Test
    @DisplayName("JA-2-9 贷款、社会资本、PPP都可以作为来源，养老托育家政可以列为项目的服务")
    void otherWays() {
        begin();
        upload(sources(4000000)
                .source(FundingKind.BANK_LOANS, "国家开发银行安徽省分行", 500000, "")
                .source(FundingKind.SOCIAL_CAPITAL, "六安颐养公司", 300000, "")
                .source(FundingKind.PPP, "六安停车运营公司", 100000, "")
                .source(FundingKind.POOLED, "公共停车场专项", 60000, "")
                .source(FundingKind.POOLED, "海绵城市专项", 40000, "")
                .build());
        Map<String, Object> plan = FundingPlay.plan();
        plan.put("services", List.of("ELDERLY_CARE", "HOME_SERVICES"));
        player.complete(project, PLAN, plan);

        assertThat(player.open(project)).doesNotContain(PLAN);
        assertThat(records.sources(project))
                .extracting(FundingSource::code)
                .contains("BANK_LOANS", "SOCIAL_CAPITAL", "PPP", "POOLED", "POOLED-2");
        assertThat(plans.find(project).orElseThrow().services())
                .containsExactlyInAnyOrder(CommunityService.ELDERLY_CARE, CommunityService.HOME_SERVICES);
    }

    @Test
    @DisplayName("JA-2-6 申报了收费项目却没有依据文号：当场不收")
    void chargeWithoutBasis() {
        begin();
        assertThatThrownBy(() -> player.completeAsUnit(
                        project,
                        DECLARE,
                        "luanGas",
                        Map.of("declaration", "listed", "item1", "户内安装费", "standard1", "每户1200元")))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("依据文号");
        assertThat(charges.declarants(project)).isEmpty();
    }

    @Test
    @DisplayName("专营单位7个工作日没有申报收费：转主管部门督办，申报照样等着")
    void declarationOverdue() {
        begin();
        timers.goTo(LocalDate.now().plusDays(30));
        timers.fire(project, "boundaryEvent_chargesOverdue");
        player.runJobs(project);

        assertThat(player.open(project)).contains("userTask_pressOverdue", DECLARE);
    }

    @Test
    @DisplayName("方案退回后再筹措：带出上次填的文号和申报过的收费")
    void secondRound() {
        begin();
        upload(two().build());
        player.complete(project, PLAN, FundingPlay.plan());
        player.completeAsUnit(
                project,
                DECLARE,
                "luanWater",
                Map.of("declaration", "listed", "item1", "换表", "standard1", "每户80元", "basis1", "六水价〔2022〕3号"));
        player.completeAll(project, DECLARE, Map.of("declaration", "none"));
        player.complete(project, PUBLISH, FundingPlay.notice());

        begin();
        assertThat(view("investmentPlanNumber")).isEqualTo("六政投〔2026〕第18项");
        assertThat((String) view("sources")).contains("市级配套资金 5,000,000.00元");
        assertThat(player.tasks(project, DECLARE).stream()
                        .filter(task -> player.unit(task).equals("luanWater"))
                        .map(task -> player.variable(task, "item1")))
                .containsExactly("换表");
    }

    @Test
    @DisplayName("下载的资金筹措表：先列好专营单位应出的钱，上传过的再下载就是上传的内容，原样可以再上传")
    void template() {
        beginWithWorks();
        upload(template.of(project, FundingLayout.PLAN));
        assertThat(funding.shares(project))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.kind()).isEqualTo(FundingKind.UTILITIES));

        upload(sources(4999000)
                .source(FundingKind.BANK_LOANS, "国家开发银行安徽省分行", 0.55, 1)
                .resident("甲小区" + project, "3栋", "501室", "捐物", "", "楼道灯20盏", "", "2026-03-04", "承诺书")
                .resident("乙小区" + project, "", "", "使用维修资金", 999.45, "", "", "2026-03-05", "业主决定")
                .build());
        List<Share> shares = funding.shares(project);
        List<Contribution> given = contributions.of(project);
        upload(template.of(project, FundingLayout.PLAN));
        assertThat(funding.shares(project)).isEqualTo(shares).hasSize(4);
        assertThat(contributions.of(project)).isEqualTo(given).hasSize(2);
    }

    @Test
    @DisplayName("JA-2-3 已经付过款的来源，重新上传时漏列或者列少了：当场不收，写明来源和差额；换了行序的照样对得上")
    void sourceWithPayment() {
        begin();
        upload(two().build());
        FundingSource central = records.sources(project).get(0);
        jdbc.sql("""
                        insert into payment (instance, project, source, payee, purpose, amount_fen, state, applied_by)
                        values (?, ?, ?, 'x', '进度款', 200000000, 'PAID', 'test')""").params("payment-" + project, project, central.id()).update();

        byte[] without =
                new FundingRows().source(FundingKind.MUNICIPAL, "", 8000000, "").build();
        assertThatThrownBy(() -> upload(without))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("没有列“中央补助资金”，该来源已登记付款（已入账2,000,000.00元）");
        byte[] less = new FundingRows()
                .source(FundingKind.CENTRAL, "", 1999999.99, "")
                .source(FundingKind.MUNICIPAL, "", 6000000.01, "")
                .build();
        assertThatThrownBy(() -> upload(less))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("还差0.01元");
        assertThat(funding.total(project)).isEqualTo(Fen.ofYuan("8000000"));

        upload(new FundingRows()
                .source(FundingKind.MUNICIPAL, "", 5500000, "")
                .source(FundingKind.CENTRAL, "第二批", 500000, "")
                .source(FundingKind.CENTRAL, "", 2000000, "")
                .build());
        assertThat(records.sources(project))
                .extracting(FundingSource::code, FundingSource::amount)
                .containsExactly(
                        tuple("MUNICIPAL", Fen.ofYuan("5500000")),
                        tuple("CENTRAL-2", Fen.ofYuan("500000")),
                        tuple("CENTRAL", Fen.ofYuan("2000000")));
    }

    @Test
    @DisplayName("JA-2-4 上传后乙小区调出：它的住户出资不再计入，退回并写明多计多少；下载的表里没有它，改好再上传就通过")
    void communityLeaves() {
        begin();
        upload(sources(4999000)
                .resident("甲小区" + project, "3栋", "501室", "直接出资", 400, "", "", "2026-03-04", "同意书")
                .resident("乙小区" + project, "1栋", "101室", "直接出资", 600, "", "", "2026-03-05", "同意书")
                .build());
        communities.remove(project, "乙小区" + project, new ScopeChange("范围调整申请", "jinanHousing"));
        refused(FundingPlay.plan());

        assertThat(reasons()).contains("居民出资计入1,000.00元", "多计600.00元", "JA-2-4");
        assertThat(contributions.of(project))
                .extracting(Contribution::community)
                .containsExactly("甲小区" + project);
        upload(template.of(project, FundingLayout.PLAN));
        assertThat(funding.total(project)).isEqualTo(Fen.ofYuan("7999400"));
    }

    private void begin() {
        plan = player.start(PROCESS, project);
    }

    /** Through survey and draft, so that there is a works list. */
    private void beginWithWorks() {
        SurveyPlay.finish(player, project);
        player.start("schemeReview", project);
        schemes.draft(project);
    }

    private static FundingRows two() {
        return sources(5000000);
    }

    private static FundingRows sources(double municipal) {
        return new FundingRows()
                .source(FundingKind.CENTRAL, "", 3000000, "")
                .source(FundingKind.MUNICIPAL, "", municipal, "");
    }

    private String upload(byte[] workbook) {
        return sheets.take(project, FundingLayout.PLAN, workbook).message();
    }

    private void refused(Map<String, Object> answer) {
        player.complete(project, PLAN, answer);
        assertThat(player.open(project)).contains(PLAN).doesNotContain(PUBLISH);
    }

    private String reasons() {
        return (String) view("reasons");
    }

    private Object view(String name) {
        return player.variable(project, PLAN, name);
    }
}
