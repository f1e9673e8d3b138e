package cn.jiugai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.board.BoardPlay;
import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@JiugaiTest
@Covers(value = "constructionStart", district = "haigang")
@DisplayName("海港区：开工准备")
class SiteStartTest {

    private static final String AWAIT = "userTask_awaitPermit";
    private static final Map<String, Object> CONSULTED = Map.of(
            "propertyHeldOn", "2026-03-05",
            "propertyPlace", "社区活动室",
            "propertyStreet", "王某",
            "propertyCommunity", "李某",
            "propertyParticipants", 60,
            "propertyMinutes", "同意聘请物业企业");
    private static final Map<String, Object> AGREED = Map.of(
            "managementWay", "FIRM",
            "manager", "海港物业服务公司",
            "propertyFee", 0.5,
            "consensusForm", "PAPER",
            "consensusDocument", "业主共识书1号",
            "consensusOn", "2026-03-06");
    private static final String PASSWORD = "Jiugai-2024";

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Player player;

    @Autowired
    private SitePlay play;

    @Autowired
    private ConstructionRecords constructions;

    @Autowired
    private SiteRecords sites;

    @Autowired
    private PreparationRegister preparations;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private BoardPlay boards;

    @Autowired
    private JdbcClient jdbc;

    private String project;
    private ProcessInstance start;

    @BeforeEach
    void project() {
        project = play.newProject();
    }

    @Test
    @DisplayName("小组、人员、进度计划、材料、保障清单、两块公示牌齐全：各单位各办各的，签发开工令")
    void starts() {
        begin();
        assertThat(player.open(project))
                .containsExactly(
                        SitePlay.LISTING, SitePlay.MATERIALS, SitePlay.GROUP, SitePlay.SCHEDULE, SitePlay.PERSONS);
        assertThat(unit(SitePlay.GROUP)).isEqualTo("wenhuaStreet");
        assertThat(unit(SitePlay.PERSONS)).isEqualTo("haigangRenewal");
        assertThat(unit(SitePlay.SCHEDULE)).isEqualTo("yanshanConstruction");
        assertThat(unit(SitePlay.LISTING)).isEqualTo("haigangHousing");
        play.prepare(project);
        assertThat(unit(SitePlay.BOARDS)).isEqualTo("haigangRenewal");
        assertThat((String) player.variable(project, SitePlay.BOARDS, "boards"))
                .contains("责任主体7家（7家齐全），改造内容1项，主要材料2种", "/boards/materials/print");
        player.complete(project, SitePlay.BOARDS, SitePlay.boards());
        assertThat(unit(SitePlay.ORDER)).isEqualTo("haigangSupervision");
        player.complete(project, SitePlay.ORDER, SitePlay.order());

        assertThat(player.ends(start)).containsExactly("endEvent_worksStarted");
        assertThat(constructions.startedOn(project)).contains(LocalDate.of(2026, 5, 26));
        assertThat(sites.schedule(project)).extracting(WorksSection::name).containsExactly("雨污管网", "道路铺装", "屋面防水");
        assertThat(sites.groupLeader(project)).contains("周居民");
        assertThat(preparations.group(project).orElseThrow().members()).hasSize(2);
        assertThat(sites.isListed(project)).isTrue();
    }

    @Test
    @DisplayName("两块公示牌由登记簿生成：单位、负责人、改造内容、材料和工艺都在打印页上；别的区看不到")
    void boardsArePrinted() {
        begin();
        play.prepare(project);
        String responsible = print("haigangRenewal", "responsible").body();
        assertThat(responsible)
                .contains("责任主体公示牌", "<td>建设单位</td>", "<td>孙施工</td>", "0335-3000000", "燕山建设集团", "雨污分流改造", "2026年5月25日");
        assertThat(print("haigangResidents", "materials").body())
                .contains("主要材料公示牌", "<td>HDPE双壁波纹管</td>", "砂垫层，承插连接")
                .doesNotContain("孙施工");
        assertThat(print("jinanHousing", "materials").status()).isEqualTo(404);
        assertThat(print("haigangRenewal", "other").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("主要材料表由施工单位上传；别的单位不能代传")
    void materialsUploaded() {
        begin();
        String task = player.task(project, SitePlay.MATERIALS).getId();
        assertThat(upload("haigangSupervision", task).getStatusCode().value()).isIn(403, 404);
        assertThat(upload("yanshanConstruction", task).getBody()).contains("已登记1种主要材料");
        assertThat((String) player.variable(project, SitePlay.MATERIALS, "materials"))
                .contains("透水砖（200×100×60，某某建材）：人行道");
    }

    @Test
    @DisplayName("没有施工许可证：建设单位等待，取得后才能准备")
    void withoutPermit() {
        jdbc.sql("delete from permit_round where project = ?").param(project).update();
        begin();
        player.assertKeptWaiting(project, AWAIT, "没有施工许可证", "缺施工许可证", "HG-5.1-3");
        jdbc.sql("""
                        insert into permit_round (project, procedure_id, applicant, requested_at, answered_at, working_days,
                                                  unit, document_number, issued_on)
                        values (?, 'constructionPermit', '李某', current_timestamp, current_timestamp, 3, 'haigangApproval',
                                '130302202603', date '2026-03-10')""").param(project).update();
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).hasSize(5);
    }

    @Test
    @DisplayName("只立了一块公示牌、小组少1人、进度计划少1个节点、没有共识：一次列全，补齐才能开工")
    void everythingMissing() {
        begin();
        play.withoutConsensus(project);
        Map<String, Object> two = SitePlay.group();
        two.remove("member2");
        two.remove("home2");
        player.complete(project, SitePlay.GROUP, two);
        player.complete(project, SitePlay.PERSONS, SitePlay.persons());
        Map<String, Object> few = SitePlay.schedule();
        few.remove("section3");
        few.remove("plannedOn3");
        player.complete(project, SitePlay.SCHEDULE, few);
        player.complete(project, SitePlay.MATERIALS, Map.of());
        player.complete(project, SitePlay.LISTING, SitePlay.listing());
        Map<String, Object> one = SitePlay.boards();
        one.remove("materialsBoardOn");
        one.remove("materialsBoardPlace");
        player.complete(project, SitePlay.BOARDS, one);

        assertThat(player.open(project)).as("没有共识，先协商").containsExactly("userTask_consultOnProperty");
        assertThat(reasons("reasons"))
                .contains("现场设置1块公示牌，缺1块：主要材料公示牌", "主要材料0种", "HG-4.2-1")
                .contains("小组2人，还差1人", "HG-2-6")
                .contains("进度计划有2个节点，还差1个节点", "HG-4.2-8")
                .contains("没有物业管理共识文件，缺共识文件", "HG-7-4");
        agree();
        play.prepare(project);
        player.complete(project, SitePlay.BOARDS, SitePlay.boards());
        assertThat(player.open(project)).containsExactly(SitePlay.ORDER);
    }

    @Test
    @DisplayName("没有物业管理共识（如上级交办、没有经过申报的项目）：先由镇街组织协商，形成共识才准备开工")
    void consensusFirst() {
        play.withoutConsensus(project);
        begin();
        assertThat(player.open(project)).containsExactly("userTask_consultOnProperty");
        assertThat(unit("userTask_consultOnProperty")).isEqualTo("wenhuaStreet");
        assertThat(reasons("consensusReasons")).contains("现为没有物业管理共识文件，缺共识文件", "请镇街、社区和业主委员会组织协商", "HG-7-4");
        player.complete(project, "userTask_consultOnProperty", CONSULTED);
        player.complete(project, "userTask_confirmConsensus", Map.of("noConsensus", true));
        player.complete(project, "userTask_decideOnConsensus", Map.of("refusalAnswer", "close", "told", "先搁一搁，择期再议"));
        assertThat(player.open(project)).as("停止协商不等于可以开工").containsExactly("userTask_consultOnProperty");
        agree();
        assertThat(player.open(project)).contains(SitePlay.GROUP).hasSize(5);
    }

    /** The owners agree, as the process of the application has it. */
    private void agree() {
        player.complete(project, "userTask_consultOnProperty", CONSULTED);
        player.complete(project, "userTask_confirmConsensus", AGREED);
    }

    @Test
    @DisplayName("没有负责人的单位上不了公示牌，项目经理没有证书号：退回")
    void personsMissing() {
        begin();
        Map<String, Object> persons = SitePlay.persons();
        persons.remove("designerPerson");
        persons.remove("contractorCertificate");
        player.complete(project, SitePlay.GROUP, SitePlay.group());
        player.complete(project, SitePlay.PERSONS, persons);
        player.complete(project, SitePlay.SCHEDULE, SitePlay.schedule());
        boards.materials(project);
        player.complete(project, SitePlay.MATERIALS, Map.of());
        player.complete(project, SitePlay.LISTING, SitePlay.listing());
        player.complete(project, SitePlay.BOARDS, SitePlay.boards());
        assertThat((String) player.variable(project, SitePlay.PERSONS, "reasons"))
                .contains("缺1家：设计单位（缺负责人）", "登记负责人1名没有证书号", "HG-4.2-1")
                .doesNotContain("HG-2-6", "HG-4.2-8");
    }

    @Test
    @DisplayName("开工日期早于公示牌设置：开工令签不出去")
    void startedBeforeBoards() {
        begin();
        play.prepare(project);
        player.complete(project, SitePlay.BOARDS, SitePlay.boards());
        assertThatThrownBy(() ->
                        player.complete(project, SitePlay.ORDER, Map.of("startOrder", "1号", "startedOn", "2026-05-20")))
                .hasMessageContaining("要求开工日期不早于公示牌设置日期2026-05-21，现为开工日期2026-05-20，早1天")
                .hasMessageContaining("HG-4.2-1");
        assertThatThrownBy(() ->
                        player.complete(project, SitePlay.ORDER, Map.of("startOrder", "1号", "startedOn", "2026-05-09")))
                .hasMessageContaining("不早于施工许可证发证日期2026-05-10")
                .hasMessageContaining("HG-5.1-3");
        player.complete(project, SitePlay.ORDER, SitePlay.order());
        assertThat(player.ended(start)).isTrue();
    }

    private void begin() {
        start = player.start("constructionStart", project);
    }

    private String reasons(String variable) {
        return (String) runtime.getVariable(start.getId(), variable);
    }

    private String unit(String step) {
        return player.unit(player.task(project, step));
    }

    private Page print(String user, String kind) {
        var reply = rest.withBasicAuth(user, PASSWORD)
                .getForEntity("/jiugai/projects/%s/boards/%s/print".formatted(project, kind), String.class);
        return new Page(reply.getStatusCode().value(), reply.getBody());
    }

    private record Page(int status, String body) {}

    private ResponseEntity<String> upload(String user, String task) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(BoardPlay.workbook()) {
            @Override
            public String getFilename() {
                return "主要材料表.xlsx";
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return rest.withBasicAuth(user, PASSWORD)
                .postForEntity(
                        "/jiugai/tasks/" + task + "/main-materials", new HttpEntity<>(parts, headers), String.class);
    }
}
