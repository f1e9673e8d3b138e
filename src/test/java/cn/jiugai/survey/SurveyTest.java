package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.project.Communities;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.project.ScopeChange;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@Covers("survey")
@DisplayName("调查摸底")
class SurveyTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String SURVEY = "userTask_surveyCommunity";
    private static final String DEMAND = "userTask_surveyDemand";
    private static final String FORM = "userTask_formProject";

    @Autowired
    private Player player;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private SurveyRecords records;

    @Autowired
    private SurveyRegister surveys;

    @Autowired
    private Offices offices;

    @Autowired
    private Communities communities;

    @Autowired
    private Projects projects;

    private String project;
    private ProcessInstance survey;

    @BeforeEach
    void start() {
        project = player.newProject();
        survey = player.start("survey", project);
    }

    @Test
    @DisplayName("八类现状齐全、实施主体已明确：摸底完成，以后的工作转给实施主体")
    void passes() {
        assertThat(player.tasks(project, SURVEY))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("摸底小区现状：甲小区" + project, "摸底小区现状：乙小区" + project);
        assertThat(player.tasks(project, SURVEY).stream().map(player::unit)).containsOnly("zhongshiCommunity");
        assertThat(records.communitiesWithoutFacts(project)).containsExactly("甲小区" + project, "乙小区" + project);
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        assertThat(player.tasks(project, DEMAND))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("摸底需求和存量资源：甲小区" + project, "摸底需求和存量资源：乙小区" + project);
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        assertThat(player.unit(player.task(project, FORM))).isEqualTo("zhongshiStreet");
        assertThat((String) player.variable(project, FORM, "surveyFindings"))
                .contains(
                        "**乙小区" + project + "**",
                        "- 市政配套：雨天积水点12处；市政配套：见摸底表",
                        "- 加装电梯：2个单元有需求",
                        "- 产权：没有直管公房，没有自管公房，不是原职工小区");
        player.complete(project, FORM, SurveyPlay.formation());

        assertThat(player.ended(survey)).isTrue();
        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
        assertThat(records.communitiesWithoutFacts(project)).isEmpty();
        assertThat(records.elevatorStairwells(project)).contains(4);
        assertThat(records.chargingDemand(project))
                .containsExactly(
                        new ChargingDemand("甲小区" + project, 60, 20), new ChargingDemand("乙小区" + project, 60, 20));
        assertThat(records.publicHousing(project)).isEmpty();
        assertThat(records.formerStaffCommunities(project)).isEmpty();
        assertThat(records.idleSites(project)).isEmpty();
        assertThat(surveys.facts(project).get(0).figures()).isEqualTo(new Figures(120, 5, new BigDecimal("11000.00")));
        assertThat(records.formation(project))
                .contains(new Formation(
                        "甲小区、乙小区，东至云路，西至老淠河路，共8栋",
                        true,
                        "金安区城镇老旧小区改造规划（2021—2025年）",
                        "完整居住社区建设标准（试行）",
                        "jinanUrbanInvestment"));
        assertThat(surveys.facts(project).get(0).of(FactKind.PUBLIC_SPACE).measure())
                .isEqualByComparingTo(new BigDecimal("12"));
        assertThat(offices.holder(Player.JINAN, project, "implementingEntity"))
                .map(Unit::id)
                .contains("jinanUrbanInvestment");
    }

    @Test
    @DisplayName("乙小区缺市政配套：点名退回，只退乙小区，已填的自动带出，补齐后通过")
    void kindMissing() {
        Map<String, Object> gap = new HashMap<>(SurveyPlay.facts());
        gap.put("floodingSpots", null);
        gap.put("greenArea", 350.25);
        survey("甲小区" + project, SurveyPlay.facts());
        survey("乙小区" + project, gap);

        assertThat(player.open(project)).containsExactly(SURVEY);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .isEqualTo("要求每个小区摸清8类现状（数量和说明都要有），现为乙小区%s7类，乙小区%s缺1类：“市政配套”。请补齐后重新提交。（依据 JA-3.1-1）"
                        .formatted(project, project));
        assertThat(player.variable(project, SURVEY, "community")).isEqualTo("乙小区" + project);
        assertThat(player.variable(project, SURVEY, "greenArea")).isEqualTo(350.25);
        assertThat(player.variable(project, SURVEY, "residents")).isEqualTo(12L);
        assertThat(player.variable(project, SURVEY, "municipalCondition")).isEqualTo("市政配套：见摸底表");
        assertThat(records.communitiesWithoutFacts(project)).containsExactly("乙小区" + project);
        Map<String, Object> whole = new HashMap<>(gap);
        whole.put("floodingSpots", 2);
        survey("乙小区" + project, whole);
        assertThat(player.open(project)).containsExactly(DEMAND, DEMAND);
    }

    @Test
    @DisplayName("JA-2-7 公房没有写产权单位：点名退回；写明后登记产权单位和原产权单位，后面的资金方案读得到")
    void ownerMissing() {
        Map<String, Object> housing = new HashMap<>(SurveyPlay.facts());
        housing.putAll(Map.of("stateOwnedFlats", 12, "staffCommunity", "yes", "originalOwner", "金安纺织厂"));
        survey("甲小区" + project, housing);
        survey("乙小区" + project, SurveyPlay.facts());

        assertThat(player.open(project)).containsExactly(SURVEY);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .contains("现为甲小区%s有1项没有说明".formatted(project), "直管公房12户缺产权单位", "请补填；没有公房的填0", "JA-2-7");
        housing.put("stateOwner", "金安区房产管理中心");
        survey("甲小区" + project, housing);
        assertThat(player.open(project)).containsExactly(DEMAND, DEMAND);
        assertThat(records.publicHousing(project)).containsExactly(new PublicHousing("甲小区" + project, "金安区房产管理中心", 12));
        assertThat(records.formerStaffCommunities(project))
                .containsExactly(new StaffCommunity("甲小区" + project, "金安纺织厂"));
    }

    @Test
    @DisplayName("填报2处闲置资源、1处违法线索，清单没有上传：按小区点名退回；上传后各小区的表单都显示，通过")
    void listMissing() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        demand("甲小区" + project, Map.of("idleSites", 2, "violationsSeen", 1));
        demand("乙小区" + project, Map.of());

        assertThat(player.open(project)).containsExactly(DEMAND);
        assertThat((String) player.variable(project, DEMAND, "reasons"))
                .contains("闲置房屋、土地逐处列入清单，与填报的2处一致，现为甲小区%s清单列0处，闲置房屋、土地缺2处".formatted(project), "JA-4.3-1")
                .contains("违法违规线索缺1处", "JA-3.4-2", "请在“上传表格”页签补正摸底清单");
        ResponseEntity<JsonNode> answer = lists(
                List.of(List.of("甲小区" + project, "房屋", "3栋西侧传达室", 36.5), List.of("甲小区" + project, "土地", "北门空地", 300)),
                List.of(List.of("甲小区" + project, "毁绿种菜", "5栋南侧", "约20㎡")));
        assertThat(answer.getBody().get("message").asText()).isEqualTo("已登记：闲置房屋、土地2处，违法违规线索1处；以前上传的清单已被替换");
        assertThat((String) player.variable(project, DEMAND, "surveyLists"))
                .startsWith("- 甲小区%s：闲置房屋、土地2处，违法违规线索1处".formatted(project));
        assertThat(player.variable(project, DEMAND, "electricVehicles")).isEqualTo(60);
        demand("甲小区" + project, Map.of("idleSites", 2, "violationsSeen", 1));

        assertThat(player.open(project)).containsExactly(FORM);
        assertThat(records.idleSites(project))
                .extracting(IdleSite::communityName, IdleSite::kind, IdleSite::place, IdleSite::areaM2)
                .containsExactly(
                        tuple("甲小区" + project, SiteKind.ROOM, "3栋西侧传达室", new BigDecimal("36.50")),
                        tuple("甲小区" + project, SiteKind.LAND, "北门空地", new BigDecimal("300.00")));
        assertThat(records.violationsSeen(project))
                .extracting(SeenViolation::kind, SeenViolation::place, SeenViolation::description)
                .containsExactly(tuple(ViolationKindSeen.VEGETABLE_PLOT, "5栋南侧", "约20㎡"));
    }

    @Test
    @DisplayName("电梯、充电需求没有填：退回；充电位比电动车多，也退回")
    void demandMissing() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.completeAll(project, DEMAND, Map.of("electricVehicles", 9, "chargingPlaces", 10, "idleSites", 0));

        assertThat(player.open(project)).containsExactly(DEMAND, DEMAND);
        assertThat((String) player.variable(project, DEMAND, "reasons"))
                .contains("甲小区%s缺加装电梯需求".formatted(project), "JA-4.6-1")
                .contains("希望新增的充电位不超过电动车9辆，现为甲小区%s充电位10个，多1个".formatted(project), "JA-4.7-1")
                .contains("乙小区%s缺违法违规线索".formatted(project), "JA-3.4-2");
    }

    @Test
    @DisplayName("JA-3.1-2 核实的户数与计划不符，不声不响提交：点名退回那个小区；更正后只过一遍就到拟定项目")
    void figuresDiffer() {
        survey("甲小区" + project, counted(125));
        survey("乙小区" + project, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        assertThat((String) player.variable(project, FORM, "surveyFindings")).contains("- 核实125户、5栋、11000㎡");
        player.complete(project, FORM, SurveyPlay.formation());

        assertThat(player.tasks(project, SURVEY)).extracting(Task::getName).containsExactly("摸底小区现状：甲小区" + project);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .isEqualTo("要求户数与年度计划登记的120户一致，现为甲小区%s核实125户，多5户。".formatted(project)
                        + "数错的请更正核实数；确实变了的，请街道在拟定项目时申请范围调整，批准后重新提交。（依据 JA-3.1-2）");
        assertThat(player.variable(project, SURVEY, "countedHouseholds")).isEqualTo(125);
        survey("甲小区" + project, counted(120));
        assertThat(player.open(project)).containsExactly(FORM);
        player.complete(project, FORM, SurveyPlay.formation());
        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
    }

    @Test
    @DisplayName("核实数不符，按程序更正了登记的户数、又调入一个小区：新小区补做摸底后通过")
    void scopeChanged() {
        survey("甲小区" + project, counted(125));
        survey("乙小区" + project, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        ScopeChange change = new ScopeChange("范围调整申请", "jinanHousing");
        communities.correct(
                project, new Community(null, null, "甲小区" + project, 1995, 125, 5, new BigDecimal("11000")), change);
        communities.add(
                project, new Community(null, null, "丙小区" + project, 1996, 40, 2, new BigDecimal("4000")), change);
        player.complete(project, FORM, SurveyPlay.formation());

        assertThat(player.tasks(project, SURVEY)).extracting(Task::getName).containsExactly("摸底小区现状：丙小区" + project);
        assertThat((String) player.variable(project, SURVEY, "reasons"))
                .contains("丙小区%s没有摸底".formatted(project), "JA-3.1-2")
                .doesNotContain("甲小区");
        survey("丙小区" + project, SurveyPlay.facts());
        demand("丙小区" + project, Map.of());
        player.complete(project, FORM, SurveyPlay.formation());
        assertThat(player.ended(survey)).isTrue();
    }

    @Test
    @DisplayName("街道说明范围与计划不一致：先申请范围调整，区住建局批准后登记的户数更正，回来不用重新摸底，勾选也已清空")
    void scopeChangeApproved() {
        survey("甲小区" + project, counted(125));
        survey("乙小区" + project, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        Map<String, Object> differs = new HashMap<>(SurveyPlay.formation());
        differs.put("scopeDiffers", true);
        player.complete(project, FORM, differs);

        assertThat(player.unit(player.task(project, "userTask_applyScopeChange")))
                .isEqualTo("zhongshiStreet");
        player.complete(
                project,
                "userTask_applyScopeChange",
                Map.of(
                        "scopeKind",
                        "CORRECT",
                        "scopeReason",
                        "现场核实多5户",
                        "scopeCommunity",
                        "甲小区" + project,
                        "correctHouseholds",
                        125));
        assertThat(player.unit(player.task(project, "userTask_decideScopeChange")))
                .isEqualTo("jinanHousing");
        player.complete(
                project,
                "userTask_decideScopeChange",
                Map.of("scopeDecision", "APPROVED", "documentNumber", "金旧改范〔2026〕9号", "decidedOn", "2024-05-20"));
        player.runJobs(project);
        assertThat(player.open(project)).containsExactly(FORM);
        player.complete(project, FORM, SurveyPlay.formation());

        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
        assertThat(projects.communities(project).get(0).households()).isEqualTo(125);
    }

    @Test
    @DisplayName("JA-4.2-2 拟定项目时列出同一街道其他项目的小区，供连片改造")
    void neighbours() {
        String other = player.newProject();
        player.giveTo("wangchengStreet", other);
        player.giveTo("wangchengStreet", project);
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());

        assertThat((String) player.variable(project, FORM, "neighbours"))
                .contains("同一街道的其他项目", "- %s 试验项目%s：甲小区%s（120户、5栋）".formatted(other, other, other))
                .doesNotContain("- " + project);
    }

    @Test
    @DisplayName("有错误的清单：400，逐处说明，一处也没有登记；下载的表带出已登记的清单")
    void faultyLists() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        String community = "乙小区" + project;
        ResponseEntity<JsonNode> faulty =
                lists(List.of(List.of(community, "房屋", "1栋", 20), List.of("丙小区", "厂房", "", 0)), List.of());

        assertThat(faulty.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(faulty.getBody().get("message").asText()).isEqualTo("表格有4处需要更正，没有导入任何内容");
        assertThat(faulty.getBody().at("/faults/0/sheet").asText()).isEqualTo("闲置资源");
        assertThat(records.idleSites(project)).isEmpty();
        lists(List.of(List.of(community, "房屋", "1栋", 20)), List.of());
        String task = player.tasks(project, DEMAND).get(0).getId();
        byte[] template = rest.withBasicAuth("zhongshiCommunity", PASSWORD)
                .getForObject("/jiugai/tasks/%s/survey-lists/template".formatted(task), byte[].class);
        assertThat(upload(task, template).getBody().get("sites").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("一个小区填的内容不会出现在另一个小区的表单里")
    void communitiesStayApart() {
        survey("甲小区" + project, SurveyPlay.facts());

        assertThat(player.variable(project, SURVEY, "housingCondition")).isNull();
    }

    @Test
    @DisplayName("没有明确实施主体：不能结束摸底，点名退回；明确后通过")
    void nobodyNamed() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        Map<String, Object> formation = new HashMap<>(SurveyPlay.formation());
        formation.put("implementingEntity", null);
        player.complete(project, FORM, formation);

        assertThat(player.open(project)).containsExactly(FORM);
        assertThat((String) player.variable(project, FORM, "reasons"))
                .contains("项目明确1家实施（投资）主体", "现为未明确", "缺实施（投资）主体", "JA-3.1-3");
        assertThat(offices.holder(Player.JINAN, project, "implementingEntity")).isEmpty();
        player.complete(project, FORM, SurveyPlay.formation());
        assertThat(player.ends(survey)).containsExactly("endEvent_surveyDone");
    }

    @Test
    @DisplayName("项目再次摸底：每个小区重新过一遍，带出上次的内容")
    void again() {
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        player.completeAll(project, DEMAND, SurveyPlay.demand());
        player.complete(project, FORM, SurveyPlay.formation());
        player.start("survey", project);

        assertThat(player.open(project)).isEqualTo(List.of(SURVEY, SURVEY));
        assertThat(player.variable(project, SURVEY, "housingCondition")).isEqualTo("房屋：见摸底表");
        assertThat(player.variable(project, SURVEY, "staffCommunity")).isEqualTo("no");
        player.completeAll(project, SURVEY, SurveyPlay.facts());
        assertThat(player.variable(project, DEMAND, "elevatorStairwells")).isEqualTo(2);
    }

    private void survey(String community, Map<String, Object> answer) {
        player.complete(task(SURVEY, community), answer);
    }

    /** The usual demand of a community, but for what is different. */
    private void demand(String community, Map<String, Object> different) {
        Map<String, Object> answer = new HashMap<>(SurveyPlay.demand());
        answer.putAll(different);
        player.complete(task(DEMAND, community), answer);
    }

    private static Map<String, Object> counted(int households) {
        Map<String, Object> facts = new HashMap<>(SurveyPlay.facts());
        facts.put("countedHouseholds", households);
        return facts;
    }

    private Task task(String step, String community) {
        return player.tasks(project, step).stream()
                .filter(open -> open.getName().endsWith(community))
                .findFirst()
                .orElseThrow();
    }

    private ResponseEntity<JsonNode> lists(List<List<Object>> sites, List<List<Object>> violations) {
        return upload(player.tasks(project, DEMAND).get(0).getId(), SurveyPlay.lists(sites, violations));
    }

    private ResponseEntity<JsonNode> upload(String task, byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "摸底清单.xlsx";
            }
        });
        return rest.withBasicAuth("zhongshiCommunity", PASSWORD)
                .postForEntity("/jiugai/tasks/%s/survey-lists".formatted(task), form, JsonNode.class);
    }
}
