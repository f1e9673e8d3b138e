package cn.jiugai.warranty;

import static cn.jiugai.warranty.WarrantyPlay.SIGN;
import static cn.jiugai.warranty.WarrantyPlay.draft;
import static cn.jiugai.warranty.WarrantyPlay.management;
import static cn.jiugai.warranty.WarrantyPlay.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.community.CommunityRecords;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@JiugaiTest
@Covers(value = "handover", district = "haigang")
@DisplayName("海港区移交和保修：第四轮、服务等级、三方协议、保修期")
class HandoverAgreementTest {

    private static final String AWAIT = "userTask_awaitAcceptance";
    private static final String AGREE = "userTask_agreeManagement";
    private static final String DRAFT = "userTask_draftAgreement";

    @Autowired
    private Player player;

    @Autowired
    private WarrantyPlay play;

    @Autowired
    private CommunityRecords communities;

    @Autowired
    private WarrantyRecords warranties;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestRestTemplate rest;

    private String project;

    @BeforeEach
    void newProject() {
        project = player.newHaigangProject();
    }

    @Test
    @DisplayName("HG-2-7 HG-4.3-3 协商管理模式，三方签字：保修期从验收合格之日起算，协议由登记簿生成")
    void handedOver() {
        play.accept(project);
        ProcessInstance handover = player.start("handover", project);
        assertThat(player.unit(player.task(project, AGREE))).isEqualTo("wenhuaStreet");
        player.complete(project, AGREE, management("一级"));
        assertThat(player.unit(player.task(project, DRAFT))).isEqualTo("haigangHousing");
        assertThat(print("haigangHousing").getStatusCode()).as("还没有拟定").isEqualTo(HttpStatus.NOT_FOUND);
        player.complete(project, DRAFT, draft(60));
        assertThat(player.tasks(project, SIGN).stream().map(player::unit))
                .containsExactlyInAnyOrder("haigangHousing", "yanshanConstruction", "wenhuaCommunity");
        player.completeAsUnit(project, SIGN, "haigangHousing", signed("2026-10-20"));
        player.completeAsUnit(project, SIGN, "yanshanConstruction", signed("2026-10-21"));
        assertThat(warranties.of(project)).as("两方签字，保修期没有起算").isEmpty();
        String printed = print("wenhuaCommunity").getBody();
        assertThat(printed)
                .contains(
                        "编号：海改移〔2026〕3号",
                        "甲方：海港区住房和城乡建设局",
                        "乙方：燕山建设集团（示例）",
                        "丙方：文化路街道新北里社区（示例）",
                        "新小区%s：4栋、100户、8000㎡".formatted(project),
                        "2026年10月15日经各方验收合格，验收意见海竣验〔2026〕3号",
                        "<td>60个月</td><td>2026年10月15日至2031年10月14日</td>",
                        "道路、管网、&lt;健身器材&gt;",
                        "小区采用社区托管，由新北里社区管理，物业服务等级一级",
                        "签字：张海<br>日期：2026年10月21日")
                .doesNotContain("<健身器材>");
        assertThat(printed.split("签字：<br>")).as("一方还空着").hasSize(2);
        player.completeAsUnit(project, SIGN, "wenhuaCommunity", signed("2026-10-22"));

        assertThat(player.ended(handover)).isTrue();
        assertThat(player.ends(handover)).containsExactly("endEvent_handedOver");
        assertThat(warranties.of(project)).hasValueSatisfying(warranty -> {
            assertThat(warranty.startsOn()).isEqualTo(LocalDate.of(2026, 10, 15));
            assertThat(warranty.endsOn(WarrantyPart.PIPES)).isEqualTo(LocalDate.of(2028, 10, 14));
        });
        assertThat(communities.management(project).orElseThrow().households()).isEqualTo(72);
        assertThat(print("jiansheCommunity").getStatusCode()).as("别的社区看不到").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(print("zhongshiCommunity").getStatusCode()).as("别的区看不到").isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("HG-4.3-3 验收没有合格：不能移交，写明缺什么；合格后才往下走")
    void notAccepted() {
        player.start("handover", project);
        player.assertKeptWaiting(project, AWAIT, "要求移交前有1次竣工验收合格，现为0次，缺1次", "HG-4.3-3");
        play.accept(project);
        player.complete(project, AWAIT, Map.of());
        assertThat(player.open(project)).containsExactly(AGREE);
    }

    @Test
    @DisplayName("HG-7-4 服务达不到最低等级：退回重新协商；没有协商纪要的不能办结（HG-2-7）")
    void gradeTooLow() {
        play.accept(project);
        player.start("handover", project);
        String task = player.task(project, AGREE).getId();
        player.as(
                Player.HAIGANG,
                "wenhuaStreet",
                () -> assertThatThrownBy(() -> tasks.complete(task, management("一级")))
                        .isInstanceOf(AnswerRefusedException.class)
                        .hasMessageContaining("缺少材料“管理模式协商纪要”")
                        .hasMessageContaining("HG-2-7"));
        player.complete(project, AGREE, management("未达到最低等级"));
        assertThat(player.open(project)).containsExactly(AGREE);
        assertThat((String) player.variable(project, AGREE, "reasons"))
                .contains("要求改造后物业服务不低于全市最低等级标准（一级），现为“未达到最低等级”，低于一级", "HG-7-4");
        player.complete(project, AGREE, management("二级"));
        assertThat(player.open(project)).containsExactly(DRAFT);
    }

    @Test
    @DisplayName("HG-4.3-3 三方签了两方：缺社区，写明原因；保修期短1个月退回；改好后三方重新签字")
    void twoOfThree() {
        play.accept(project);
        ProcessInstance handover = player.start("handover", project);
        player.complete(project, AGREE, management("一级"));
        player.complete(project, DRAFT, draft(59));
        assertThat((String) player.variable(project, DRAFT, "reasons"))
                .contains("屋面防水和外墙防渗的保修期不少于60个月，现为59个月，还差1个月", "HG-4.3-3");
        player.complete(project, DRAFT, draft(60));
        player.completeAsUnit(
                project,
                SIGN,
                "wenhuaCommunity",
                Map.of("signing", "REFUSED", "signer", "孙主任", "refusalReason", "养护费用没有写明"));
        player.completeAll(project, SIGN, signed("2026-10-20"));

        assertThat(player.open(project)).containsExactly(DRAFT);
        assertThat((String) player.variable(project, DRAFT, "reasons"))
                .contains("要求移交及保修协议书由3方签字，现为2方签字，缺1方：文化路街道新北里社区（示例）（养护费用没有写明）", "HG-4.3-3");
        assertThat(warranties.of(project)).isEmpty();
        assertThat((String) player.variable(project, DRAFT, "printedAgreement"))
                .contains("/jiugai/projects/%s/warranty-agreement".formatted(project));
        player.complete(project, DRAFT, draft(60));
        assertThat(player.tasks(project, SIGN)).as("改过的协议三方都重新签").hasSize(3);
        player.completeAll(project, SIGN, signed("2026-10-14"));
        assertThat((String) player.variable(project, DRAFT, "reasons")).contains("验收合格（2026-10-15）后签字", "早于验收日期");
        player.complete(project, DRAFT, draft(60));
        player.completeAll(project, SIGN, signed("2026-10-15"));
        assertThat(player.ended(handover)).isTrue();
        assertThat(warranties.of(project)).isPresent();
    }

    private ResponseEntity<String> print(String unit) {
        return rest.withBasicAuth(unit, "Jiugai-2024")
                .getForEntity("/jiugai/projects/" + project + "/warranty-agreement", String.class);
    }
}
