package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.survey.SurveyPlay;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@JiugaiTest
@Covers("consultation")
@DisplayName("征求意见")
class ConsultationTest {

    private static final String PASSWORD = "Jiugai-2024";
    private static final String COLLECT = "userTask_collectAnswers";
    private static final String SETTLE = "userTask_settleHouseholdOpinions";
    private static final String SCOPE = "userTask_confirmScope";
    private static final Map<String, Object> VISITS = Map.of("formsHandedOut", 200, "onlineNotice", "云路片区改造微信群");

    @Autowired
    private Player player;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ConsultationRecords records;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private String first;
    private ProcessInstance consultation;

    @BeforeEach
    void start() {
        project = player.newProject();
        first = "甲小区" + project;
        SurveyPlay.finish(player, project);
        consultation = player.start("consultation", project);
    }

    @Test
    @DisplayName("一半住户答复、渠道齐、意见已处理、范围有依据：征求意见完成")
    void passes() {
        assertThat((String) player.variable(project, COLLECT, "coverage")).contains("全项目：200户中0户已答复（0.0%）");
        ResponseEntity<JsonNode> answer = answers(new AnswerRows()
                .row(first, "2栋", "101", "微信群", "增加停车位")
                .row(first, "2栋", "102", "入户", "保留大树")
                .rows(first, 1, 98, "入户"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().get("message").asText()).isEqualTo("已登记：新增100户，替换0户，未变0户。全项目：200户中100户已答复（50.0%）");
        assertThat((String) player.variable(project, COLLECT, "coverage"))
                .contains(first + "：120户中100户已答复（83.3%）", "渠道：入户99户，微信群1户", "停车位100户，充电设施0户")
                .contains("- " + first + "未答复：门牌未登记的20户");
        player.complete(project, COLLECT, VISITS);

        assertThat(player.unit(player.task(project, SETTLE))).isEqualTo("zhongshiStreet");
        assertThat(records.openOpinions(project))
                .containsExactly(
                        new OpenOpinion(1, first + " 2栋 101", "增加停车位"), new OpenOpinion(2, first + " 2栋 102", "保留大树"));
        opinions(List.of(List.of(1, "采纳", ""), List.of(2, "不采纳", "枯死树木，已按程序报批")));
        assertThat((String) player.variable(project, SETTLE, "householdOpinions"))
                .isEqualTo("共2条：采纳1条，不采纳1条，待处理0条");
        player.complete(project, SETTLE, Map.of());

        assertThat(player.variable(project, SCOPE, "renovationPlan")).isEqualTo("金安区城镇老旧小区改造规划（2021—2025年）");
        assertThat(records.confirmedScope(project)).isEmpty();
        player.complete(project, SCOPE, scope());
        assertThat(player.ends(consultation)).containsExactly("endEvent_consultationDone");
        assertThat(player.ended(consultation)).isTrue();
        assertThat(records.openOpinions(project)).isEmpty();
        assertThat(records.confirmedScope(project))
                .contains(new SettledScope("甲小区、乙小区全部楼栋", "金安区改造规划", "完整居住社区建设标准（试行）", true));
        assertThat(count("select forms_handed_out from consultation_round where project = ?"))
                .isEqualTo(200);
    }

    @Test
    @DisplayName("200户中99户答复，还差1户；没有线上渠道：都点名退回，补一户线上答复后通过")
    void oneShort() {
        answers(new AnswerRows().rows(first, 1, 99, "入户"));
        player.complete(project, COLLECT, VISITS);

        assertThat(player.open(project)).containsExactly(COLLECT);
        assertThat(reasons(COLLECT))
                .contains("200户中至少100户", "现为99户（49.5%）", "还差1户", "JA-3.2-1", "缺线上渠道的答复", "JA-3.2-2");
        answers(new AnswerRows().rows(first, 100, 100, "网站"));
        player.complete(project, COLLECT, VISITS);
        assertThat(player.open(project)).containsExactly(SETTLE);
    }

    @Test
    @DisplayName("JA-2-10 户内改造的意愿随答复记下、计数，不约束住户，概算不变")
    void ownRooms() {
        answers(new AnswerRows()
                .row(Map.of("小区", first, "楼栋", "1栋", "门牌号", "1", "渠道", "入户", "户内改造", "√"))
                .row(first, "1栋", "2", "入户", ""));

        assertThat((String) player.variable(project, COLLECT, "coverage")).contains("户内改造1户");
        assertThat(count("""
                        select count(*) from household_demand d join household_answer a on a.id = d.answer
                        join household h on h.id = a.household where h.project = ? and d.demand = 'OWN_ROOMS'""")).isEqualTo(1);
        assertThat(count("select estimate_fen from project where number = ?")).isEqualTo(800_000_000);
    }

    @Test
    @DisplayName("同一户再次答复：以新的为准，原来的留底，不重复计数；意见改了重新处理")
    void secondAnswer() {
        answers(new AnswerRows().row(first, "3栋", "2单元501室", "入户", "增加停车位"));
        answers(new AnswerRows().row(first, "03号楼", "2-501", "网站", "增加充电桩"));
        ResponseEntity<JsonNode> same = answers(new AnswerRows().row(first, "3栋", "2单元501室", "网站", "增加充电桩"));

        assertThat(same.getBody().get("unchanged").asInt()).isEqualTo(1);
        assertThat(same.getBody().get("answered").asInt()).isEqualTo(1);
        assertThat(records.openOpinions(project)).containsExactly(new OpenOpinion(2, first + " 3栋 2单元501室", "增加充电桩"));
        assertThat(count("select count(*) from household where project = ?")).isEqualTo(1);
        assertThat(count("""
                        select count(*) from household_answer a join household h on h.id = a.household
                        where h.project = ? and a.superseded_at is not null and a.channel = 'VISIT'""")).isEqualTo(1);
    }

    @Test
    @DisplayName("意见没有处理完：点名退回，处理完才能继续")
    void opinionOpen() {
        collect();
        opinions(List.of(List.of(1, "采纳", "增设42个"), List.of(2, "", "")));
        player.complete(project, SETTLE, Map.of());

        assertThat(player.open(project)).containsExactly(SETTLE);
        assertThat(reasons(SETTLE)).contains("2条中1条已处理", "1条待处理：第2号 " + first + " 2栋 102", "JA-3.2-4");
        opinions(List.of(List.of(2, "不采纳", "影响消防通道")));
        player.complete(project, SETTLE, Map.of());
        assertThat(player.open(project)).containsExactly(SCOPE);
    }

    @Test
    @DisplayName("范围没有写明规划和标准：退回，写明后通过")
    void scopeUnfounded() {
        collect();
        opinions(List.of(List.of(1, "采纳", ""), List.of(2, "采纳", "")));
        player.complete(project, SETTLE, Map.of());
        Map<String, Object> unfounded = new HashMap<>(scope());
        unfounded.put("renovationPlan", null);
        unfounded.put("standard", " ");
        player.complete(project, SCOPE, unfounded);

        assertThat(player.open(project)).containsExactly(SCOPE);
        assertThat(reasons(SCOPE)).contains("缺改造规划", "缺建设标准", "JA-3.1-4");
        assertThat(records.confirmedScope(project)).isEmpty();
        player.complete(project, SCOPE, scope());
        assertThat(records.confirmedScope(project)).isPresent();
    }

    @Test
    @DisplayName("有错误的表：400，逐处说明，一户也没有登记")
    void faulty() {
        ResponseEntity<JsonNode> answer =
                answers(new AnswerRows().rows(first, 1, 2, "入户").row("丙小区", "1栋", "1", "入户", ""));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().get("message").asText()).isEqualTo("表格有1处需要更正，没有导入任何内容");
        assertThat(answer.getBody().at("/faults/0/row").asInt()).isEqualTo(4);
        assertThat(count("select count(*) from household where project = ?")).isZero();
    }

    @Test
    @DisplayName("只有承办单位能上传，只在收这种表格的步骤上收：403、404、401")
    void onlyTheHolder() {
        String task = player.task(project, COLLECT).getId();
        byte[] workbook = new AnswerRows().rows(first, 1, 1, "入户").build();

        assertThat(upload("dongshiCommunity", task, "household-answers", workbook)
                        .getStatusCode())
                .isIn(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);
        assertThat(upload("zhongshiCommunity", task, "opinions", workbook).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(rest.postForEntity("/jiugai/tasks/" + task + "/household-answers", form(workbook), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(count("select count(*) from household where project = ?")).isZero();
    }

    @Test
    @DisplayName("下载的空表可以直接填写上传；意见表带出居民意见")
    void templates() {
        String task = player.task(project, COLLECT).getId();
        byte[] empty = download("zhongshiCommunity", task, "household-answers");
        ResponseEntity<JsonNode> answer = upload("zhongshiCommunity", task, "household-answers", empty);
        assertThat(answer.getBody().get("faults")).hasSize(1);
        assertThat(answer.getBody().at("/faults/0/found").asText()).isEqualTo("没有数据");
        collect();

        byte[] list = download("zhongshiStreet", player.task(project, SETTLE).getId(), "opinions");
        assertThat(upload("zhongshiStreet", player.task(project, SETTLE).getId(), "opinions", list)
                        .getBody()
                        .get("message")
                        .asText())
                .isEqualTo("已登记0条意见的处理结果，还有2条待处理");
    }

    @Test
    @DisplayName("先传住户名册：哪些门牌没有答复在表单、下载的表和打印的调查表里都列出；答复后少一户")
    void roster() {
        String second = "乙小区" + project;
        List<List<Object>> names = new ArrayList<>(List.of(List.of("小区", "楼栋", "门牌号")));
        names.add(List.of(first, "1栋", "101"));
        names.add(List.of(first, "1栋", "102"));
        names.add(List.of(second, "3栋", "<201>"));
        byte[] roster = new AnswerRows().builder().sheet("住户名册", names).build();
        String task = player.task(project, COLLECT).getId();
        assertThat(upload("zhongshiCommunity", task, "household-answers", roster)
                        .getBody()
                        .get("message")
                        .asText())
                .isEqualTo("已登记：新增0户，替换0户，未变0户。住户名册新增3户。全项目：200户中0户已答复（0.0%）");
        answers(new AnswerRows().row(first, "1栋", "101室", "入户", ""));

        assertThat((String) player.variable(project, COLLECT, "coverage"))
                .contains("- %s未答复：\n  - 1栋1户（102）\n  - 门牌未登记的118户".formatted(first))
                .contains("- %s未答复：\n  - 3栋1户（<201>）\n  - 门牌未登记的79户".formatted(second));
        String printed = rest.withBasicAuth("zhongshiCommunity", PASSWORD)
                .getForObject("/jiugai/projects/" + project + "/household-forms", String.class);
        assertThat(printed.split("<section>")).hasSize(1 + 2 + 2);
        assertThat(printed)
                .contains("楼栋：1栋　门牌号：102", "门牌号：&lt;201&gt;", "□ 加装电梯", "□ 户内改造（含装饰装修、家电更新）", "不列入项目概算")
                .doesNotContain("门牌号：101");
        assertThat(printed.replaceAll("(?s)^.*?<table>|</table>.*$", "").split("</tr>"))
                .as("每行四格，户内改造自成一行")
                .allMatch(row ->
                        row.split("<td>").length == 1 + 4 || row.contains("colspan=\"4\"") && !row.contains("<td>"));
        assertThat((String) player.variable(project, COLLECT, "householdForms"))
                .contains("/camunda/api/jiugai/projects/" + project + "/household-forms");
        assertThat(rest.withBasicAuth("dongshiCommunity", PASSWORD)
                        .getForEntity("/jiugai/projects/" + project + "/household-forms", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        engine.getTaskService().addCandidateGroup(task, "huaxiaConstruction");
        assertThat(rest.withBasicAuth("huaxiaConstruction", PASSWORD)
                        .getForEntity("/jiugai/projects/" + project + "/household-forms", String.class)
                        .getStatusCode())
                .as("住户门牌不给只是手里有任务的单位")
                .isEqualTo(HttpStatus.NOT_FOUND);
        engine.getTaskService().deleteCandidateGroup(task, "huaxiaConstruction");
        byte[] template = download("zhongshiCommunity", task, "household-answers");
        assertThat(upload("zhongshiCommunity", task, "household-answers", template)
                        .getBody()
                        .at("/faults/0/found")
                        .asText())
                .isEqualTo("没有数据");
    }

    private void collect() {
        answers(new AnswerRows()
                .row(first, "2栋", "101", "微信群", "增加停车位")
                .row(first, "2栋", "102", "入户", "保留大树")
                .rows(first, 1, 98, "入户"));
        player.complete(project, COLLECT, VISITS);
    }

    private ResponseEntity<JsonNode> answers(AnswerRows rows) {
        return upload("zhongshiCommunity", player.task(project, COLLECT).getId(), "household-answers", rows.build());
    }

    private void opinions(List<List<Object>> decisions) {
        ResponseEntity<JsonNode> answer = upload(
                "zhongshiStreet", player.task(project, SETTLE).getId(), "opinions", AnswerRows.decisions(decisions));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private static Map<String, Object> scope() {
        return Map.of("scope", "甲小区、乙小区全部楼栋", "renovationPlan", "金安区改造规划", "standard", "完整居住社区建设标准（试行）");
    }

    private String reasons(String step) {
        return (String) player.variable(project, step, "reasons");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(project).query(Integer.class).single();
    }

    private byte[] download(String user, String task, String what) {
        return rest.withBasicAuth(user, PASSWORD)
                .getForObject("/jiugai/tasks/%s/%s/template".formatted(task, what), byte[].class);
    }

    private ResponseEntity<JsonNode> upload(String user, String task, String what, byte[] workbook) {
        return rest.withBasicAuth(user, PASSWORD)
                .postForEntity("/jiugai/tasks/%s/%s".formatted(task, what), form(workbook), JsonNode.class);
    }

    private static MultiValueMap<String, Object> form(byte[] workbook) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "表.xlsx";
            }
        });
        return form;
    }
}
