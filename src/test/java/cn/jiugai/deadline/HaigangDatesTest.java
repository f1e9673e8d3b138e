package cn.jiugai.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.play.Player;
import cn.jiugai.play.Timers;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JiugaiTest
@DisplayName("海港区三个节点哪天完成：开工、完工、竣工验收")
class HaigangDatesTest {

    private static final LocalDate STARTED = LocalDate.of(2026, 3, 31);
    private static final LocalDate DONE = LocalDate.of(2026, 9, 30);
    private static final LocalDate REPORT_ACCEPTED = LocalDate.of(2026, 10, 9);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 10, 31);

    @Autowired
    private Player player;

    @Autowired
    private Timers timers;

    @Autowired
    private KeptDates kept;

    @Autowired
    private JdbcClient jdbc;

    private String project;

    @BeforeEach
    void begin() {
        project = player.newHaigangProject();
        timers.goTo(ACCEPTED);
    }

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("HG-4.2-6 以开工日期计；HG-4.2-7 9月30日完工、10月9日才认可报告，按9月30日；没有认可的不算")
    void works() {
        assertKept(MilestoneKind.WORKS_START, null);
        jdbc.sql("insert into construction (project, started_on, finished_on) values (?, ?, ?)")
                .params(project, STARTED, DONE)
                .update();
        assertKept(MilestoneKind.WORKS_START, STARTED);
        assertKept(MilestoneKind.WORKS_DONE, null);
        jdbc.sql("update construction set completed_on = ? where project = ?")
                .params(REPORT_ACCEPTED, project)
                .update();
        assertKept(MilestoneKind.WORKS_DONE, DONE);
    }

    @Test
    @DisplayName("HG-4.3-4 以竣工验收意见的日期计；有一方不同意的那次会不算")
    void acceptance() {
        meeting(1, false, null);
        assertKept(MilestoneKind.FINAL_ACCEPTANCE, null);
        meeting(2, true, ACCEPTED);
        assertKept(MilestoneKind.FINAL_ACCEPTANCE, ACCEPTED);
    }

    private void meeting(int round, boolean passed, LocalDate concludedOn) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, held_on, place, passed,
                                                        conclusion_number, concluded_on)
                        values (?, ?, ?, 'COMPLETION', ?, '现场', ?, ?, ?)""")
                .params(
                        project + "-acceptance",
                        round,
                        project,
                        ACCEPTED.minusDays(1),
                        passed,
                        passed ? "1号" : null,
                        concludedOn)
                .update();
    }

    private void assertKept(MilestoneKind kind, LocalDate day) {
        assertThat(kept.keptOn(project, kind).orElse(null)).isEqualTo(day);
    }
}
