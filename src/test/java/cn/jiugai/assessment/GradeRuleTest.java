package cn.jiugai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.1-1 按办理记录考核单位")
class GradeRuleTest {

    private static final GradeRule RULE = new GradeRule(Ratio.parse("95%"), Ratio.parse("85%"), Ratio.parse("70%"));

    @Test
    @DisplayName("按期率到界线的算达到，差一件的算下一档；到期未办的算没有按期")
    void borders() {
        assertThat(suggest(95, 5, 0, 0)).isEqualTo(Grade.EXCELLENT);
        assertThat(suggest(94, 6, 0, 0)).isEqualTo(Grade.GOOD);
        assertThat(suggest(95, 0, 6, 0)).as("95/101").isEqualTo(Grade.GOOD);
        assertThat(suggest(85, 15, 0, 0)).isEqualTo(Grade.GOOD);
        assertThat(suggest(84, 16, 0, 0)).isEqualTo(Grade.PASS);
        assertThat(suggest(70, 30, 0, 0)).isEqualTo(Grade.PASS);
        assertThat(suggest(69, 31, 0, 0)).isEqualTo(Grade.FAIL);
    }

    @Test
    @DisplayName("全部按期但被督办过1件，不评优秀")
    void pressed() {
        assertThat(suggest(100, 0, 0, 0)).isEqualTo(Grade.EXCELLENT);
        assertThat(suggest(100, 0, 0, 1)).isEqualTo(Grade.GOOD);
    }

    @Test
    @DisplayName("按期率只舍不入：2/3 为 66.6%，199/200 为 99.5%，没有任务的不写比例")
    void rate() {
        assertThat(figures(2, 1, 0, 0).onTimeRate()).isEqualTo("2/3（66.6%）");
        assertThat(figures(199, 0, 1, 0).onTimeRate()).isEqualTo("199/200（99.5%）");
        assertThat(figures(0, 0, 0, 1).onTimeRate()).isEqualTo("—");
    }

    @Test
    @DisplayName("与数据建议不一致的要有理由，没有评定的点名")
    void grades() {
        Grades grades = new Grades(
                List.of(
                        line("甲", Grade.GOOD, Grade.GOOD, null),
                        line("乙", Grade.GOOD, Grade.PASS, " "),
                        line("丙", Grade.GOOD, Grade.PASS, "一次重大失误"),
                        line("丁", Grade.GOOD, null, null)),
                unit -> unit + "局");
        assertThat(grades.check().reasons())
                .isEqualTo("要求每家单位都有考核等次，与数据建议不一致的写明理由，现为4家中评定2家，"
                        + "还差2家：乙局（数据建议良好，评为合格，没有理由）、丁局（未评定）。请评定等次，或补写理由。（依据 JA-4.1-1）");
        assertThat(new Grades(List.of(line("丙", Grade.GOOD, Grade.PASS, "理由")), unit -> unit)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("考核文件在年度终了以后、今天以前成文")
    void document() {
        LocalDate today = LocalDate.of(2027, 1, 20);
        assertThat(document(LocalDate.of(2026, 12, 31), today)).contains("成文日期不早于2027-01-01", "早1天", "JA-4.1-1");
        assertThat(document(LocalDate.of(2027, 1, 1), today)).isEmpty();
        assertThat(document(today, today)).isEmpty();
        assertThat(document(today.plusDays(1), today)).contains("不晚于今天2027-01-20", "晚1天");
    }

    private static String document(LocalDate decidedOn, LocalDate today) {
        return new AssessmentDocument(AssessedPeriod.year(2026), decidedOn, today)
                .check()
                .reasons();
    }

    private static Grade suggest(int onTime, int late, int owed, int escalations) {
        return RULE.suggest(figures(onTime, late, owed, escalations));
    }

    private static UnitFigures figures(int onTime, int late, int owed, int escalations) {
        return new UnitFigures("x", onTime, late, owed, 0, escalations);
    }

    private static AssessmentLine line(String unit, Grade suggested, Grade grade, String reason) {
        return new AssessmentLine(unit, 9, 1, 0, 0, 0, suggested, grade, reason);
    }
}
