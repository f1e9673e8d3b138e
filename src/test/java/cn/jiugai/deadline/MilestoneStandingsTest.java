package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiugai.JiugaiTest;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.plan.StartedPlan;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("卡片和依据页上的年度时间节点（JA-4.4-1至JA-4.4-4）")
class MilestoneStandingsTest {

    @Autowired
    private StartedPlan plans;

    @Autowired
    private Timers timers;

    @Autowired
    private MilestoneStandings standings;

    @Autowired
    private MilestoneRegister register;

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("启动前已过的只作记录；临近的写还剩几个工作日；没到的写未到")
    void ahead() {
        int year = plans.newYear();
        timers.goTo(LocalDate.of(year, 4, 1));
        String project = plans.begin(year, true);
        timers.goTo(LocalDate.of(year, 5, 31));

        assertThat(standings.of(project))
                .extracting(MilestoneStanding::name, MilestoneStanding::text)
                .containsExactly(
                        tuple("前期工作完成", "计划启动前已过，只作记录"),
                        tuple("进入工程施工", "临近，还剩0个工作日"),
                        tuple("基础类改造完成", "未到"),
                        tuple("各项验收完成", "未到"));
    }

    @Test
    @DisplayName("启动当天到期的不算历史；过了写逾期几天、是否已督办；完成了写哪天完成、逾期几天")
    void over() {
        int year = plans.newYear();
        timers.goTo(LocalDate.of(year, 3, 31));
        String project = plans.begin(year, false);
        assertThat(standings.of(project).get(0).urgency()).isEqualTo(MilestoneStanding.Urgency.NEAR);
        timers.goTo(LocalDate.of(year, 4, 5));
        assertThat(standings.of(project).get(0).text()).isEqualTo("逾期5天");
        timers.fire(project, "boundaryEvent_lastDayOver");
        assertThat(standings.of(project).get(0).text()).isEqualTo("逾期5天，已督办");

        register.kept(project, MilestoneKind.PREPARATION, LocalDate.of(year, 4, 7));
        assertThat(standings.of(project).get(0))
                .isEqualTo(new MilestoneStanding(
                        "前期工作完成",
                        LocalDate.of(year, 3, 31),
                        MilestoneStanding.Urgency.CALM,
                        "已于%d-04-07完成，逾期7天".formatted(year)));
    }

    @Test
    @DisplayName("没有计划的项目、全区事项：没有节点")
    void none() {
        assertThat(standings.of("JA-plan-2026")).isEmpty();
    }
}
