package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Assignments;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "fundingPlan", district = "haigang")
@DisplayName("海港区资金筹措")
class OwnersFundingTest {

    private static final String TENURE = "userTask_stateTenure";
    private static final String OWNER = "userTask_askOriginalOwner";
    private static final String PLAN = "userTask_planSources";
    private static final String MONEY = "userTask_confirmDistrictMoney";

    @Autowired
    private Player player;

    @Autowired
    private FundingImport sheets;

    @Autowired
    private FundingTemplate template;

    @Autowired
    private FundingRegister funding;

    @Autowired
    private FundingRecords records;

    @Autowired
    private ResidentShares shares;

    @Autowired
    private Projects projects;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String project;
    private String community;
    private ProcessInstance plan;

    @BeforeEach
    void newProject() {
        project = player.newHaigangProject();
        community = "新小区" + project;
        plan = player.start("fundingPlan", project);
    }

    @Test
    @DisplayName("HG-6-1、HG-6-5、HG-6-6 四种政府资金记申请和批准，项目收益是一项来源，居民比例由项目定：区财政局核定后定案")
    void settles() {
        assertThat(player.unit(player.task(project, TENURE))).isEqualTo("wenhuaStreet");
        player.complete(project, TENURE, tenure("no", 0));
        assertThat(player.unit(player.task(project, PLAN))).isEqualTo("haigangHousing");
        String receipt =
                upload(grants("1990000").grant(FundingKind.PROJECT_INCOME, "立体停车场、宣传栏收益", 10000, "", "", "", ""));
        assertThat(receipt).contains("两者相等");
        player.complete(project, PLAN, Map.of("elevatorShare", 30, "roofShare", 10));

        assertThat(player.unit(player.task(project, MONEY))).isEqualTo("haigangFinance");
        assertThat((String) player.variable(project, MONEY, "fundingShown"))
                .contains("- 海绵城市建设专项资金 1,000,000.00元，申请1,200,000.00元，还没有批准")
                .contains("- 区级财政资金 1,990,000.00元，申请1,990,000.00元，批准1,990,000.00元（海政办〔2024〕5号）");
        confirmMoney();

        assertThat(player.ends(plan)).containsExactly("endEvent_fundingSettled");
        assertThat(records.settled(project)).isTrue();
        assertThat(records.awaited(project)).isEqualTo(Fen.ofYuan("3000000"));
        assertThat(shares.of(project)).isEqualTo(Map.of(CommonPart.ELEVATORS, 30, CommonPart.ROOFS, 10));
        assertThat(funding.shares(project))
                .extracting(Share::kind, share -> share.grant().applied())
                .contains(
                        tuple(FundingKind.SPONGE_CITY, Fen.ofYuan("1200000")), tuple(FundingKind.PROJECT_INCOME, null));
        assertThat(jdbc.sql("select report from district_money where project = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("海财评〔2024〕1号");
    }

    @Test
    @DisplayName("HG-6-1 定案后还可以再筹措一次：镇街发起，从产权登记重新走到区财政局核定，以新的一次为准")
    void anew() {
        settles();
        player.startMatter("wenhuaStreet", "fundingPlan", project);
        player.complete(project, TENURE, tenure("no", 0));
        upload(grants("1980000").grant(FundingKind.PROJECT_INCOME, "立体停车场、宣传栏收益", 20000, "", "", "", ""));
        assertThat(records.settled(project)).as("再次筹措期间").isFalse();
        player.complete(project, PLAN, Map.of("elevatorShare", 25, "roofShare", 10));
        confirmMoney();

        assertThat(player.open(project)).isEmpty();
        assertThat(records.settled(project)).isTrue();
        assertThat(shares.of(project)).containsEntry(CommonPart.ELEVATORS, 25);
        assertThat(funding.total(project)).isEqualTo(projects.get(project).estimate());
    }

    @Test
    @DisplayName("HG-6-4 商住两用总投资500万元，住户商户合计少1元：退回，写明还差1.00元；补足后通过")
    void mixedUse() {
        player.complete(project, TENURE, tenure("yes", 0));
        upload(grants("1000001")
                .resident(community, "1栋", "101室", "直接出资", 600000, "", "", "2024-01-05", "同意书")
                .resident(community, "1栋", "商铺2号", "商户出资", 399999, "", "", "2024-01-05", "同意书"));
        refused("商户出资399,999.00元，合计999,999.00元", "还差1.00元", "HG-6-4");

        upload(grants("1000000")
                .resident(community, "1栋", "101室", "直接出资", 600000, "", "", "2024-01-05", "同意书")
                .resident(community, "1栋", "商铺2号", "商户出资", 400000, "", "", "2024-01-05", "同意书"));
        player.complete(project, PLAN, Map.of());
        assertThat(player.open(project)).containsExactly(MONEY);
    }

    @Test
    @DisplayName("HG-6-3 有公房的产权单位按20%出资，少一分退回；补足后通过")
    void publicHousing() {
        player.complete(project, TENURE, tenure("no", 12));
        upload(grants("1000000.01").source(FundingKind.PUBLIC_HOUSING, "市房产中心", 999999.99, ""));
        refused("市房产中心（%s公房12户）出资999,999.99元".formatted(community), "还差0.01元", "HG-6-3");

        upload(grants("1000000").source(FundingKind.PUBLIC_HOUSING, "市房产中心", 1000000, ""));
        player.complete(project, PLAN, Map.of());
        assertThat(player.open(project)).containsExactly(MONEY);
    }

    @Test
    @DisplayName("HG-6-3 原职工小区按10%商请原产权单位，同意的金额列入来源；没有列的退回，列了通过")
    void originalOwner() {
        Map<String, Object> staff = tenure("no", 0);
        staff.putAll(Map.of("staffCommunity", "yes", "originalOwner", "港务局"));
        player.complete(project, TENURE, staff);
        assertThat((String) player.variable(project, OWNER, "offer")).contains("港务局", "10%", "500,000.00元");
        player.complete(project, OWNER, Map.of("askedOn", today(), "ownerAnswer", "GIVES", "ownerAmount", 200000));
        assertThat((String) player.variable(project, PLAN, "tenure")).contains("同意出资200,000.00元");
        upload(grants("2000000"));
        refused("港务局列入0.00元", "还差200,000.00元", "HG-6-3");

        upload(grants("1800000").source(FundingKind.ORIGINAL_OWNERS, "港务局", 200000, ""));
        player.complete(project, PLAN, Map.of());
        assertThat(player.open(project)).containsExactly(MONEY);
    }

    @Test
    @DisplayName("HG-6-2 通信和供热的地下管线列由区级财政出资：退回，写明由谁出多少；改由产权单位出资后通过")
    void utilityLines() {
        works();
        player.complete(project, TENURE, tenure("no", 0));
        upload(grants("1900000").grant(FundingKind.DISTRICT, "", 100000, 1, 100000, "", ""));
        refused("由“区级财政资金”出资100,000.00元", "由通信单位全额出资100,000.00元", "由供热公司全额出资60,000.00元", "HG-6-2");

        upload(grants("1840000")
                .source(FundingKind.UTILITIES, "通信", 100000, 1)
                .source(FundingKind.UTILITIES, "供热", 60000, 2));
        player.complete(project, PLAN, Map.of());
        assertThat(player.open(project)).containsExactly(MONEY);
        upload(template.of(project, FundingLayout.GRANTS));
        assertThat(records.total(project)).isEqualTo(Fen.ofYuan("5000000"));
    }

    @Test
    @DisplayName("HG-6-1 各来源合计比总投资少一分、HG-6-6 住户没有同意：退回，两条都写明")
    void sources() {
        player.complete(project, TENURE, tenure("no", 0));
        upload(grants("1999000").resident(community, "1栋", "101室", "直接出资", 999.99, "", "", "", ""));
        refused("合计4,999,999.99元", "还差0.01元", "HG-6-1", "没有同意记录", "HG-6-6");
        assertThat(funding.shares(project)).isNotEmpty();
    }

    @Test
    @DisplayName("HG-6-7 区财政局没有写评估报告的不能核定；退回调整的，区住建局看到意见；补写报告后定案")
    void affordability() {
        player.complete(project, TENURE, tenure("no", 0));
        upload(grants("2000000"));
        player.complete(project, PLAN, Map.of());
        player.complete(project, MONEY, Map.of("moneyOpinion", "return", "moneyNote", "请减少区级资金"));
        assertThat(player.variable(project, PLAN, "moneyNote")).isEqualTo("请减少区级资金");
        player.complete(project, PLAN, Map.of());

        player.complete(project, MONEY, Map.of("moneyOpinion", "confirm", "affordabilityReport", ""));
        assertThat(player.open(project)).containsExactly(MONEY);
        assertThat((String) player.variable(project, MONEY, "reasons"))
                .contains("区级财政资金2,000,000.00元没有写明依据", "缺评估报告的文号和日期", "HG-6-7");
        confirmMoney();
        assertThat(player.ended(plan)).isTrue();
    }

    @Test
    @DisplayName("HG-6-7 年度计划的预算已经写明评估报告：核定时自动带出文号和日期")
    void planBudget() {
        String other = "HG-2091-01";
        projects.register(
                new Project(other, Player.HAIGANG, 2091, "试验项目", Fen.ofYuan("5000000")),
                List.of(new Community(null, other, "新小区" + other, 1996, 100, 4, new BigDecimal("8000"))));
        assignments.name(Player.HAIGANG, other, "streetOffice", "wenhuaStreet", "test");
        jdbc.sql("""
                        insert into annual_plan (district, plan_year, business_key, projects, communities, households,
                                                 buildings, area_wan_m2, investment_fen, state, file_name, imported_by,
                                                 imported_at)
                        values ('haigang', 2091, 'HG-plan-2091', 1, 1, 1, 1, 1, 1, 'CONFIRMED', 'f', 'p',
                                current_timestamp)""").update();
        jdbc.sql("""
                        insert into plan_budget (plan, amount_fen, report_number, reported_on, affordable_fen, set_by, set_at)
                        select id, 100, '海财评〔2091〕3号', date '2091-01-05', 100, 'p', current_timestamp
                        from annual_plan where business_key = 'HG-plan-2091'""").update();
        project = other;
        player.start("fundingPlan", project);
        player.complete(project, TENURE, tenure("no", 0));
        upload(grants("2000000"));
        player.complete(project, PLAN, Map.of());

        assertThat(player.variable(project, MONEY, "affordabilityReport")).isEqualTo("海财评〔2091〕3号");
        assertThat(player.variable(project, MONEY, "reportedOn")).isEqualTo("2091-01-05");
        jdbc.sql("delete from plan_budget where report_number = '海财评〔2091〕3号'").update();
        jdbc.sql("delete from annual_plan where business_key = 'HG-plan-2091'").update();
    }

    @Test
    @DisplayName("HG-6-1 政府资金没有写申请金额、批准了没有文号、写了本区没有的来源：当场不收，逐格指出")
    void faulty() {
        player.complete(project, TENURE, tenure("no", 0));
        FundingRows rows = FundingRows.of(FundingLayout.GRANTS)
                .grant(FundingKind.CENTRAL_BUDGET, "", 100, "", "", "", "")
                .grant(FundingKind.SPONGE_CITY, "", 100, "", 100, 100, "")
                .grant(FundingKind.MUNICIPAL, "", 100, "", "", "", "")
                .resident(community, "1栋", "101室", "投工投劳", "", "2天", "", "2024-01-05", "同意书");

        assertThatThrownBy(() -> upload(rows))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("申请金额")
                .hasMessageContaining("批准文号")
                .hasMessageContaining("保障性安居工程中央资金、中央预算内投资、海绵城市建设专项资金、区级财政资金")
                .hasMessageContaining("直接出资；商户出资；使用维修资金之一");
    }

    private void works() {
        jdbc.sql("insert into works_list (project, task, person, uploaded_at) values (?, 't', 'p', current_timestamp)")
                .param(project)
                .update();
        jdbc.sql("""
                        insert into scheme (project, round, guide, standard, works_list)
                        select w.project, 1, 'g', 's', w.id from works_list w where w.project = ?""").param(project).update();
        item(1, "弱电入地", "TELECOM_LINES", "TELECOM", 10000000);
        item(2, "供热管线", "HEATING_LINES", "HEATING", 6000000);
    }

    private void item(int number, String name, String kind, String line, long fen) {
        jdbc.sql("""
                        insert into works_item (list, number, community, name, kind, works_class, purpose, line,
                                                utility_owned, cost_fen, place, opens_ground)
                        select w.id, ?, c.id, ?, ?, 'BASIC', 'ADD_MISSING', ?, true, ?, '全区', true
                        from works_list w join community c on c.project = w.project where w.project = ?""").params(number, name, kind, line, fen, project).update();
    }

    /** Public money of 3,000,000 yuan from above, and so much of the district's, which is granted. */
    private static FundingRows grants(String district) {
        return FundingRows.of(FundingLayout.GRANTS)
                .grant(FundingKind.CENTRAL_HOUSING, "", 1000000, "", 1000000, "", "")
                .grant(FundingKind.CENTRAL_BUDGET, "", 1000000, "", 1500000, "", "")
                .grant(FundingKind.SPONGE_CITY, "", 1000000, "", 1200000, "", "")
                .grant(FundingKind.DISTRICT, "", district, "", district, district, "海政办〔2024〕5号");
    }

    private static Map<String, Object> tenure(String mixedUse, int publicFlats) {
        Map<String, Object> tenure =
                new HashMap<>(Map.of("mixedUse", mixedUse, "publicFlats", publicFlats, "staffCommunity", "no"));
        if (publicFlats > 0) {
            tenure.put("publicOwner", "市房产中心");
        }
        return tenure;
    }

    private String upload(FundingRows rows) {
        return upload(rows.build());
    }

    private String upload(byte[] workbook) {
        return sheets.take(project, FundingLayout.GRANTS, workbook).message();
    }

    private void refused(String... reasons) {
        player.complete(project, PLAN, Map.of());
        assertThat(player.open(project)).containsExactly(PLAN);
        assertThat((String) player.variable(project, PLAN, "reasons")).contains(List.of(reasons));
    }

    private void confirmMoney() {
        player.complete(
                project,
                MONEY,
                Map.of("moneyOpinion", "confirm", "affordabilityReport", "海财评〔2024〕1号", "reportedOn", "2024-01-08"));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
