package cn.jiugai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.Escalations;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import cn.jiugai.project.AcceptanceHolds;
import cn.jiugai.project.FinalPaymentHolds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@Covers(value = "petition", district = "haigang")
@DisplayName("HG-4.1-4 信访：镇街接待，牵头会同部门调解，督促社区化解，答复信访人")
class PetitionTest {

    private static final String RECORD = "userTask_recordPetition";
    private static final String ASSIGN = "userTask_assignPetition";
    private static final String ADVISE = "userTask_advisePetition";
    private static final String MEDIATE = "userTask_mediatePetition";
    private static final String DISPUTE = "userTask_handleDispute";
    private static final String URGE = "userTask_urgeCommunity";
    private static final String ANSWER = "userTask_answerPetition";

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionRounds rounds;

    @Autowired
    private Urges urges;

    @Autowired
    private PetitionRecords records;

    @Autowired
    private AcceptanceHolds acceptance;

    @Autowired
    private FinalPaymentHolds lastPayment;

    @Autowired
    private Escalations escalations;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("会同城管、供热两家调解，答复后信访人不接受、再次办理，第二次接受办结；电话只在登记簿；未办结时验收和尾款都不能办")
    void mediated() {
        raise();
        String instance = player.task(project, ASSIGN).getProcessInstanceId();
        assertThat(player.task(project, ASSIGN).getName()).isEqualTo("确定办理方式：第1号信访（工程质量）");
        assertThat(acceptance.check(project).reasons()).contains("1件信访没有办结", "第1号信访（工程质量）", "HG-4.1-4", "镇街牵头调解");
        assertThat(lastPayment.check(project).passed()).isFalse();

        player.complete(project, ASSIGN, mediate("haigangUrbanManagement", "haigangHeat"));
        assertThat(player.tasks(project, ADVISE)).hasSize(2);
        assertThat((String) player.variable(player.tasks(project, ADVISE).get(0), "petition"))
                .contains("王某", "外墙渗漏")
                .doesNotContain("13800000000");
        player.completeAsUnit(project, ADVISE, "haigangUrbanManagement", Map.of("petitionAdvice", "已责令停工查看"));
        player.completeAsUnit(project, ADVISE, "haigangHeat", Map.of("petitionAdvice", "管沟已回填"));
        assertThat(player.unit(player.task(project, MEDIATE))).isEqualTo("wenhuaStreet");
        assertThat((String) player.variable(project, MEDIATE, "petition")).contains("已责令停工查看", "管沟已回填");
        player.complete(project, MEDIATE, handled("mediationStance", "settled", "施工单位五日内修补"));
        player.complete(project, ANSWER, answer("AGAIN"));
        assertThat(petitions.get(instance).outcome()).as("再次办理，没有办结").isNull();
        player.complete(project, ASSIGN, mediate("haigangQuality"));
        player.complete(project, ADVISE, Map.of("petitionAdvice", "复测合格"));
        assertThat(player.variable(project, MEDIATE, "handlingResult"))
                .as("上一次的结果不带进来")
                .isNull();
        player.complete(project, MEDIATE, handled("mediationStance", "unsettled", "信访人要求赔偿"));
        player.complete(project, ANSWER, answer("ACCEPTED"));

        assertThat(player.open(project)).isEmpty();
        assertThat(petitions.get(instance).outcome()).isEqualTo(PetitionOutcome.ACCEPTED);
        assertThat(rounds.of(instance)).extracting(PetitionRound::settled).containsExactly(true, false);
        assertThat(rounds.advice(instance))
                .extracting(PetitionRounds.Advice::unit)
                .containsExactly("haigangHeat", "haigangUrbanManagement", "haigangQuality");
        assertThat(records.petitions(project))
                .singleElement()
                .satisfies(listed -> assertThat(listed.outcome()).isEqualTo("信访人接受"));
        assertThat(acceptance.check(project).passed()).isTrue();
        assertThat(jdbc.sql("select phone from petition where instance = ?")
                        .param(instance)
                        .query(String.class)
                        .single())
                .isEqualTo("13800000000");
    }

    @Test
    @DisplayName("交社区化解：逾期由镇街督促；社区化解不了，镇街牵头；化解后答复，告知复查途径")
    void givenToCommunity() {
        raise();
        String instance = player.task(project, ASSIGN).getProcessInstanceId();
        player.complete(project, ASSIGN, Map.of("petitionRoad", "COMMUNITY", "petitionDemand", "三日内上门"));
        assertThat(player.unit(player.task(project, DISPUTE))).isEqualTo("wenhuaCommunity");
        assertThat((String) player.variable(project, DISPUTE, "petition")).contains("要求：三日内上门");
        timers.fireWhenDue(project, "boundaryEvent_disputeOverdue");
        assertThat(player.unit(player.task(project, URGE))).isEqualTo("wenhuaStreet");
        player.complete(project, URGE, Map.of("urgeText", "请今日上门并报结果"));
        assertThat(urges.of(instance)).containsExactly("请今日上门并报结果");
        player.complete(project, DISPUTE, handled("disputeStance", "unsettled", "楼上不同意"));
        assertThat((String) player.variable(project, ASSIGN, "petition")).contains("结果（未化解）：楼上不同意", "镇街督促：请今日上门并报结果");
        player.complete(project, ASSIGN, Map.of("petitionRoad", "COMMUNITY"));
        player.complete(project, DISPUTE, handled("disputeStance", "settled", "楼上同意维修"));
        player.complete(project, ANSWER, answer("REVIEW"));
        assertThat(player.open(project)).isEmpty();
        assertThat(petitions.get(instance).outcome()).isEqualTo(PetitionOutcome.REVIEW);
    }

    @Test
    @DisplayName("部门、镇街到期没有办：转督办，办了自行销号")
    void overdue() {
        raise();
        player.complete(project, ASSIGN, mediate("haigangQuality"));
        for (var step : List.of(ADVISE, MEDIATE, ANSWER)) {
            timers.fireWhenDue(project, "boundaryEvent_" + step.substring("userTask_".length()) + "Overdue");
            player.runJobs(project);
            player.complete(
                    project,
                    step,
                    switch (step) {
                        case ADVISE -> Map.of("petitionAdvice", "复测合格");
                        case MEDIATE -> handled("mediationStance", "settled", "达成一致");
                        default -> answer("ACCEPTED");
                    });
        }
        assertThat(escalations.of(project)).extracting(Escalation::stepName).containsExactly("提出会同意见", "牵头调解", "答复信访人");
        assertThat(escalations.of(project)).noneMatch(Escalation::isOpen);
    }

    @Test
    @DisplayName("任何时候都可以登记：项目办结以后也可以；只有镇街可以；登错了撤销，不留记录；没有答复意见书不能答复")
    void anyTime() {
        jdbc.sql("update project set state = 'COMPLETED' where number = ?")
                .param(project)
                .update();
        assertThatThrownBy(() -> player.startMatter("yanshanConstruction", "petition", project))
                .isInstanceOf(MatterRefusedException.class)
                .hasMessageContaining("由镇街（文化路街道办事处）发起");
        player.startMatter("wenhuaStreet", "petition", project);
        player.complete(project, RECORD, Map.of("withdrawn", true));
        assertThat(player.open(project)).isEmpty();
        assertThat(petitions.of(project)).isEmpty();
        raise();
        assertThat(petitions.of(project)).extracting(Petition::number).containsExactly(1);
    }

    private void raise() {
        player.startMatter("wenhuaStreet", "petition", project);
        Task task = player.task(project, RECORD);
        player.complete(
                task,
                new HashMap<>(Map.of(
                        "withdrawn", false,
                        "petitioner", "王某",
                        "petitionerPhone", "13800000000",
                        "petitionChannel", "VISIT",
                        "petitionReceivedOn", "2024-06-03",
                        "petitionSubject", "QUALITY",
                        "petitionText", "外墙渗漏，多次反映没有修")));
    }

    private static Map<String, Object> mediate(String... departments) {
        return Map.of("petitionRoad", "MEDIATE", "departments", List.of(departments));
    }

    private static Map<String, Object> handled(String field, String stance, String result) {
        return Map.of("heldOn", "2024-06-10", "participants", "信访人、施工单位", "handlingResult", result, field, stance);
    }

    private static Map<String, Object> answer(String stance) {
        return Map.of(
                "answerNumber", "文街信答〔2024〕1号",
                "answeredOn", "2024-06-12",
                "answerText", "已责成修补",
                "petitionerStance", stance);
    }
}
