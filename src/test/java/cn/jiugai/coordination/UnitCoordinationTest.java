package cn.jiugai.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.Clock;
import java.time.LocalDate;
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
@Covers(value = "unitCoordination", district = "haigang")
@DisplayName("协调相关单位")
class UnitCoordinationTest {

    private static final String ASK = "userTask_askUnits";
    private static final String ANSWER = "userTask_answerCoordination";
    private static final String COORDINATE = "userTask_coordinateUnits";
    private static final String DECIDE = "userTask_decideCoordination";
    private static final Map<String, Object> AGREES = Map.of("stance", "AGREES", "unitText", "按计划配合", "contact", "李工");

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private CoordinationRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String project;
    private ProcessInstance run;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
        run = player.start("unitCoordination", project);
        assertThat(player.unit(player.task(project, ASK))).isEqualTo("wenhuaStreet");
        player.complete(project, ASK, Map.of("matters", "4月至6月全区管网改造，请明确迁改时间"));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-4.1-2 供水、供电、供热、供气、通信、市政、排水、园林、水务九家同时征询，都答复后通过")
    void nine() {
        assertThat(player.tasks(project, ANSWER))
                .extracting(player::unit)
                .containsExactlyInAnyOrder(
                        "haigangWater",
                        "haigangPower",
                        "haigangHeat",
                        "haigangGas",
                        "haigangTelecom",
                        "haigangMunicipal",
                        "haigangDrainage",
                        "haigangParks",
                        "haigangWaterAffairs");
        assertThat((String) player.variable(player.tasks(project, ANSWER).get(0), "matters"))
                .contains("4月至6月");
        player.completeAsUnit(project, ANSWER, "haigangParks", Map.of("stance", "NOT_CONCERNED"));
        player.completeAll(project, ANSWER, AGREES);

        assertThat(player.ends(run)).containsExactly("endEvent_unitsCoordinated");
        assertThat(records.answers(project))
                .hasSize(9)
                .contains(
                        new UnitAnswer("秦皇岛市供水公司（示例）", Stance.AGREES, "按计划配合", "李工"),
                        new UnitAnswer("海港区园林绿化中心", Stance.NOT_CONCERNED, null, null));
    }

    @Test
    @DisplayName("供热公司有困难：不通过，写明是哪一家；协调后只再征询这一家，能够配合就通过")
    void oneCannot() {
        heatCannot();
        assertThat((String) player.variable(project, COORDINATE, "reasons"))
                .contains("9家中8家已落实", "缺1家：秦皇岛市供热公司（示例）：有困难，需要协调，供暖期不能停热", "HG-4.1-2");
        coordinate("again");

        assertThat(player.unit(player.task(project, ANSWER))).isEqualTo("haigangHeat");
        assertThat((String) player.variable(project, ANSWER, "matters")).contains("协调会：", "改在4月15日以后");
        assertThat(player.variable(project, ANSWER, "unitText")).isEqualTo("供暖期不能停热");
        player.complete(project, ANSWER, AGREES);
        assertThat(player.ends(run)).containsExactly("endEvent_unitsCoordinated");
    }

    @Test
    @DisplayName("HG-7-1 协调不成的报领导小组办公室，由它确定意见，登记在册")
    void raised() {
        heatCannot();
        coordinate("raise");
        assertThat(player.unit(player.task(project, DECIDE))).isEqualTo("haigangLeadingGroup");
        assertThat((String) player.variable(project, DECIDE, "answers")).contains("供暖期不能停热", "协调会：");
        player.complete(project, DECIDE, Map.of("decidedOn", today(), "decision", "供热公司4月16日起迁改"));

        assertThat(player.ends(run)).containsExactly("endEvent_coordinationDecided");
        assertThat(jdbc.sql("select decision from coordination where project = ?")
                        .param(project)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("供热公司4月16日起迁改"));
    }

    @Test
    @DisplayName("逾期没有答复的转督办，答复照样等着")
    void overdue() {
        timers.goTo(LocalDate.now(clock).plusDays(30));
        timers.fire(project, "boundaryEvent_answerCoordinationOverdue");
        player.runJobs(project);

        assertThat(player.open(project)).contains("userTask_pressOverdue", ANSWER);
    }

    private void heatCannot() {
        player.completeAsUnit(project, ANSWER, "haigangHeat", Map.of("stance", "CANNOT", "unitText", "供暖期不能停热"));
        player.completeAll(project, ANSWER, AGREES);
        assertThat(player.open(project)).containsExactly(COORDINATE);
    }

    private void coordinate(String road) {
        player.complete(
                project, COORDINATE, Map.of("metOn", today(), "meeting", "改在4月15日以后", "coordinationRoad", road));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
