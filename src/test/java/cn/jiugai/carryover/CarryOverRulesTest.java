package cn.jiugai.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.carryover.CarryOver.Answer;
import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.plan.MilestoneKind;
import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("结转下年度的规则")
class CarryOverRulesTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 20);
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    @Test
    @DisplayName("节点：没有完成的都要有新日期，1月1日和12月31日都可以")
    void borders() {
        assertThat(dates("2027-01-01", "2027-01-01", "2027-12-31", "2027-12-31").passed())
                .isTrue();
        assertThat(dates("2026-12-31", "2027-05-31", "2027-09-30", "2028-01-01").findings())
                .containsExactly(
                        new Finding("JA-4.4-1", "2026-12-31", "“前期工作完成”的新日期在2027-01-01至2027-12-31之间", "早1天", "请改选日期"),
                        new Finding("JA-4.4-4", "2028-01-01", "“各项验收完成”的新日期在2027-01-01至2027-12-31之间", "晚1天", "请改选日期"));
    }

    @Test
    @DisplayName("节点：缺一个、先后颠倒一天、已完成的又填了日期，都说明")
    void datesRefused() {
        assertThat(dates("2027-03-31", null, "2027-09-30", "2027-09-29").reasons())
                .contains("要求“进入工程施工”有新日期，现为没有日期，缺1个日期", "JA-4.4-2")
                .contains("现为2027-09-29，早1天。请按工作的先后改选日期", "JA-4.4-4");
        Verdict kept = new NewDates(
                        2027,
                        DECEMBER,
                        LAST_DAY,
                        Map.of(MilestoneKind.PREPARATION, LocalDate.of(2026, 3, 20)),
                        all("2027-03-31", "2027-05-31", "2027-09-30", "2027-11-30"))
                .check();
        assertThat(kept.reasons()).contains("“前期工作完成”已于2026-03-20完成，没有新日期，现为填了2027-03-31，多1个日期");
    }

    @Test
    @DisplayName("节点：年后才办的，新日期不早于当天")
    void notInThePast() {
        LocalDate today = LocalDate.of(2027, 2, 10);
        NewDates gone = new NewDates(
                2027, today, LAST_DAY, Map.of(), all("2027-02-09", "2027-05-31", "2027-09-30", "2027-11-30"));
        assertThat(gone.check().reasons()).contains("在2027-02-10至2027-12-31之间，现为2027-02-09，早1天");
        NewDates thatDay = new NewDates(
                2027, today, LAST_DAY, Map.of(), all("2027-02-10", "2027-05-31", "2027-09-30", "2027-11-30"));
        assertThat(thatDay.check().passed()).isTrue();
    }

    @Test
    @DisplayName("资金：计划减已付，差一分、多一分都退回")
    void money() {
        List<SourceMoney> sources = List.of(
                new SourceMoney("中央补助资金", Fen.ofYuan("3000000"), Fen.ofYuan("1200000.01")),
                new SourceMoney("市级配套资金", Fen.ofYuan("5000000"), Fen.ZERO));
        assertThat(new CarriedMoney(sources, Fen.ofYuan("6799999.99")).check().passed())
                .isTrue();
        assertThat(new CarriedMoney(sources, Fen.ofYuan("6799999.98")).check().reasons())
                .isEqualTo("要求各来源计划数减已付数，合计6,799,999.99元，分文不差，现为结转资金6,799,999.98元，还差0.01元。"
                        + "请按来源核对计划数和已付数后重新填写。（依据 JA-2-3）");
        assertThat(new CarriedMoney(sources, Fen.ofYuan("6800000")).check().reasons())
                .contains("多0.01元");
    }

    @Test
    @DisplayName("审批：同一个人、批复日期未到、资金变动、项目已终止、新日期已过，一次说清")
    void approval() {
        assertThat(approval("head", "2026-12-20", ProjectState.SUSPENDED, "100", Verdict.pass())
                        .passed())
                .isTrue();
        assertThat(approval("clerk", "2026-12-20", ProjectState.RUNNING, "100", Verdict.pass())
                        .reasons())
                .contains("现为发起、拟定节点或核对资金和审批都是“clerk”", "缺另一人的审批", "JA-4.1-2");
        Verdict refused = approval(
                "finance",
                "2026-12-21",
                ProjectState.TERMINATED,
                "99.99",
                Verdict.refuse(new Finding("JA-4.4-1", "甲", "乙", "丙", "丁")));
        assertThat(refused.findings())
                .extracting(Finding::clause)
                .containsExactly("JA-4.1-2", "JA-3.5-1", "JA-3.5-1", "JA-2-3", "JA-3.5-1");
        assertThat(refused.reasons())
                .contains("现为发起、拟定节点或核对资金和审批都是“finance”", "现为批复日期2026-12-21", "现为项目已终止")
                .contains("现为核对时结转100.00元，现在是99.99元，差0.01元。请勾选“退回重报”，由区财政局重新核对")
                .contains("新日期已不可行");
    }

    private static Verdict approval(String person, String day, ProjectState state, String money, Verdict dates) {
        Decision decision = new Decision(Answer.APPROVED, "文1号", LocalDate.parse(day), person, null);
        CarryOver asked = new CarryOver(
                "JA-2026-01",
                2026,
                2027,
                "i",
                "施工",
                List.of(),
                Map.of(),
                "street",
                Fen.ofYuan("100"),
                "finance",
                Optional.of(decision));
        return new CarryOverApproval(
                        asked, Optional.of("clerk"), state, Fen.ofYuan(money), Verdict.pass(), dates, DECEMBER)
                .check();
    }

    private static Verdict dates(String... days) {
        return new NewDates(2027, DECEMBER, LAST_DAY, Map.of(), all(days)).check();
    }

    private static Map<MilestoneKind, LocalDate> all(String... days) {
        Map<MilestoneKind, LocalDate> dates = new EnumMap<>(MilestoneKind.class);
        Iterator<MilestoneKind> kinds = CarryOverVariables.DATES.keySet().iterator();
        for (String day : days) {
            MilestoneKind kind = kinds.next();
            if (day != null) {
                dates.put(kind, LocalDate.parse(day));
            }
        }
        return dates;
    }
}
