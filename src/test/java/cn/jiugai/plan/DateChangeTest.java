package cn.jiugai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("调整时间节点的条件")
class DateChangeTest {

    private static final List<Milestone> DATES = List.of(
            new Milestone(MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 31)),
            new Milestone(MilestoneKind.WORKS_START, LocalDate.of(2026, 5, 31)),
            new Milestone(MilestoneKind.BASIC_WORKS, LocalDate.of(2026, 9, 30)),
            new Milestone(MilestoneKind.ACCEPTANCES, LocalDate.of(2026, 11, 30)));

    @Test
    @DisplayName("有原因、有批准文件、不越过相邻节点：可以")
    void passes() {
        assertThat(preparation(LocalDate.of(2026, 5, 31)).passed()).isTrue();
        assertThat(preparation(LocalDate.of(2026, 1, 1)).passed()).isTrue();
        assertThat(reasons(MilestoneKind.ACCEPTANCES, LocalDate.of(2027, 12, 31), "雨季", "批复"))
                .isEmpty();
    }

    @Test
    @DisplayName("没有原因、没有批准文件：分别说明，依据节点的条款")
    void unwritten() {
        assertThat(reasons(MilestoneKind.PREPARATION, LocalDate.of(2026, 4, 30), " ", null))
                .contains("没有写调整原因", "没有写批准文件", "JA-4.4-1");
        assertThat(reasons(MilestoneKind.PREPARATION, LocalDate.of(2026, 4, 30), "雨".repeat(1001), "批复"))
                .contains("多1字");
    }

    @Test
    @DisplayName("没有变、没有选、越过相邻节点、超出年度：说明可选的范围")
    void wrongDay() {
        assertThat(reasons(MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 31), "雨季", "批复"))
                .contains("日期没有变");
        assertThat(reasons(MilestoneKind.PREPARATION, null, "雨季", "批复")).contains("没有选择日期");
        assertThat(reasons(MilestoneKind.PREPARATION, LocalDate.of(2026, 6, 1), "雨季", "批复"))
                .contains("2026-01-01至2026-05-31之间", "现为2026-06-01", "晚于后一节点");
        assertThat(reasons(MilestoneKind.WORKS_START, LocalDate.of(2026, 3, 30), "雨季", "批复"))
                .contains("早于前一节点", "JA-4.4-2", "先调整相邻的节点");
        assertThat(reasons(MilestoneKind.ACCEPTANCES, LocalDate.of(2028, 1, 1), "雨季", "批复"))
                .contains("2026-09-30至2027-12-31之间");
    }

    private static cn.jiugai.rule.Verdict preparation(LocalDate due) {
        return new DateChange(2026, DATES, MilestoneKind.PREPARATION, due, "雨季", "区政府批复").check();
    }

    private static String reasons(MilestoneKind kind, LocalDate due, String reason, String document) {
        return new DateChange(2026, DATES, kind, due, reason, document).check().reasons();
    }
}
