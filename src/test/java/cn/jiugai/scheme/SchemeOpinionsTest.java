package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers("schemeOpinions")
@DisplayName("征求各方意见")
class SchemeOpinionsTest {

    private static final String GIVE = "userTask_giveSchemeOpinion";
    private static final String CONFIRM = "userTask_confirmChargingSite";
    private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATE = LocalDate.of(2026, 3, 11);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private SchemePlay play;

    @Autowired
    private SchemeRegister schemes;

    @Autowired
    private ChargingRegister charging;

    private String project;
    private String first;
    private String second;

    @BeforeEach
    void draft() {
        timers.goTo(ASKED);
        project = player.newProject();
        first = "甲小区" + project;
        second = "乙小区" + project;
        play.drafted(
                project,
                new WorksRows().community(first, 0).community(second, 0).build());
    }

    @AfterEach
    void clock() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("首稿：部门、专营单位和街道增列的单位并行提意见，各看到与自己有关的内容；消防逐处确认充电位置")
    void firstDraft() {
        ProcessInstance opinions = player.start("schemeOpinions", project);
        assertThat((String) player.variable(project, "userTask_addConsulted", "consultedUnits"))
                .contains("自然资源", "城市管理局", "消防救援大队", "供水公司", "供电公司", "燃气公司", "四网合一");
        player.complete(project, "userTask_addConsulted", Map.of("extraConsulted", List.of("jinanAudit", "luanWater")));

        assertThat(player.tasks(project, GIVE).stream().map(player::unit))
                .hasSize(8)
                .contains("jinanAudit", "luanWater");
        assertThat(part("luanWater")).contains("更换供水立管和埋地管", "破土").doesNotContain("屋面防水");
        assertThat(part("luanGas")).isEqualTo("清单中没有涉及本单位管线的改造内容。");
        assertThat(part("jinanUrbanManagement")).contains("屋面防水");
        List<Task> sites = player.tasks(project, CONFIRM);
        assertThat(sites).extracting(Task::getName).contains("确认充电位置消防安全：%s 北门东侧".formatted(first));
        assertThat(sites).hasSize(2).allMatch(site -> player.unit(site).equals("jinanFire"));

        player.completeAll(project, GIVE, SchemePlay.AGREE);
        assertThat(player.ended(opinions)).isFalse();
        play.confirmSites(project);
        assertThat(player.ends(opinions)).containsExactly("endEvent_opinionsGiven");
        assertThat(player.ended(opinions)).isTrue();
        assertThat(schemes.opinions(project, false)).hasSize(8).allMatch(SchemeOpinion::agrees);
        assertThat(charging.sites(project)).hasSize(2).allMatch(ChargingSite::isConfirmed);
        assertThat(charging.sites(project).get(0).confirmation()).isEqualTo("金消〔2026〕12号");
    }

    @Test
    @DisplayName("修改稿只改了乙小区供水管：只再征求供水公司，已确认的充电位置不再确认，搬了的重新确认")
    void laterDraft() {
        ask();
        play.confirmSites(project);
        player.completeAll(project, GIVE, SchemePlay.AGREE);
        play.drafted(
                project,
                new WorksRows()
                        .community(first, 0)
                        .item(second, "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1200000.55, "各栋屋面", "否")
                        .item(second, "供水管改线", "供水管线", "基础类", "补差", "供水", "专营单位", 600000, "北侧支路", "是")
                        .item(second, "弱电入地", "通信线路四网合一", "基础类", "整治脏乱差", "通信", "专营单位", 310000.1, "小区主路", "是")
                        .item(second, "电动车充电棚", "电动车停放充电", "完善类", "补缺", "", "", 48000, "南门", "否")
                        .noWorks(second, "南门", 40, "")
                        .elevators(second, 0)
                        .build());
        player.start("schemeOpinions", project);

        assertThat((String) player.variable(project, "userTask_addConsulted", "consultedUnits"))
                .isEqualTo("六安市供水公司");
        assertThat((String) player.variable(project, "userTask_addConsulted", "listComparison"))
                .contains("现为：%s 供水管改线，600,000.00元".formatted(second), "原为：%s 更换供水立管和埋地管".formatted(second));
        ask("userTask_addConsulted");
        assertThat(player.tasks(project, GIVE).stream().map(player::unit)).containsExactly("luanWater");
        assertThat(player.tasks(project, CONFIRM))
                .extracting(Task::getName)
                .containsExactly("确认充电位置消防安全：%s 南门".formatted(second));
    }

    @Test
    @DisplayName("修改稿清单没有变化、街道也没有点名：谁也不再征求，直接结束")
    void nothingToAsk() {
        ask();
        play.confirmSites(project);
        player.completeAll(project, GIVE, SchemePlay.AGREE);
        play.drafted(
                project,
                new WorksRows().community(second, 0).community(first, 0).build());
        ProcessInstance again = player.start("schemeOpinions", project);
        ask("userTask_addConsulted");

        assertThat(player.ended(again)).isTrue();
        assertThat(player.ends(again)).containsExactly("endEvent_opinionsGiven");
    }

    @Test
    @DisplayName("供电公司和消防逾期没有答复：转主管部门督办，点名没有办的单位；任务照样开着，办了才结束")
    void silent() {
        ProcessInstance opinions = ask();
        player.tasks(project, GIVE).stream()
                .filter(task -> !player.unit(task).equals("luanPower"))
                .forEach(task -> player.complete(task, SchemePlay.AGREE));
        timers.goTo(LATE);
        timers.fire(project, "boundaryEvent_giveSchemeOpinionOverdue");
        timers.fire(project, "boundaryEvent_confirmChargingSiteOverdue");
        player.runJobs(project);

        List<Task> presses = player.tasks(project, "userTask_pressOverdue");
        assertThat(presses).hasSize(2).allMatch(press -> player.unit(press).equals("jinanHousing"));
        assertThat(presses).extracting(Task::getName).contains("提出督办意见：提出方案意见");
        assertThat(presses)
                .extracting(press -> player.variable(press, "overdue").toString())
                .anyMatch(overdue -> overdue.contains("尚未办结的单位：六安供电公司"))
                .noneMatch(overdue -> overdue.contains("供水公司"));
        player.completeAll(project, GIVE, SchemePlay.AGREE);
        play.confirmSites(project);
        assertThat(player.ended(opinions)).isTrue();
        assertThat(player.ends(opinions)).contains("endEvent_escalated", "endEvent_opinionsGiven");
    }

    @Test
    @DisplayName("JA-4.7-1 已确认的位置增加车位：重新确认；减少的不用")
    void siteGrows() {
        ask();
        play.confirmSites(project);
        play.drafted(
                project,
                new WorksRows()
                        .item(first, "屋面防水", "屋面、外墙和楼道修缮", "基础类", "补差", "", "", 1200000, "各栋屋面", "否")
                        .noWorks(first, "北门东侧", 41, "")
                        .noWorks(second, "北门东侧", 39, "")
                        .build());

        assertThat(charging.sites(project))
                .extracting(ChargingSite::community, ChargingSite::isConfirmed)
                .containsExactly(tuple(first, false), tuple(second, true));
    }

    @Test
    @DisplayName("消防不同意一处：登记意见，下一次带出此前的意见重新确认")
    void siteRefused() {
        ask();
        Map<String, Object> unsafe =
                Map.of("siteSafety", "unsafe", "confirmedOn", "2026-03-02", "safetyOpinion", "距住宅不足6米，无隔离");
        player.complete(player.tasks(project, CONFIRM).get(0), unsafe);
        play.confirmSites(project);
        player.completeAll(project, GIVE, SchemePlay.AGREE);

        assertThat(charging.sites(project))
                .extracting(ChargingSite::isConfirmed)
                .containsExactlyInAnyOrder(true, false);
        player.start("schemeOpinions", project);
        ask("userTask_addConsulted");
        assertThat((String) player.variable(project, CONFIRM, "chargingSiteText"))
                .contains("车位40个", "2026-03-02此前的意见：距住宅不足6米，无隔离");
        assertThat(player.variable(project, CONFIRM, "siteSafety")).isNull();
    }

    private ProcessInstance ask() {
        ProcessInstance opinions = player.start("schemeOpinions", project);
        ask("userTask_addConsulted");
        return opinions;
    }

    private void ask(String step) {
        player.complete(project, step, Map.of());
    }

    private String part(String unit) {
        return player.tasks(project, GIVE).stream()
                .filter(task -> player.unit(task).equals(unit))
                .map(task -> (String) player.variable(task, "worksPart"))
                .findFirst()
                .orElseThrow();
    }
}
