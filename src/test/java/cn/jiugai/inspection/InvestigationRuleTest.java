package cn.jiugai.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.inspection.Investigation.Decision;
import cn.jiugai.inspection.Investigation.FollowUp;
import cn.jiugai.inspection.Investigation.Outcome;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.6-1 调查处理决定")
class InvestigationRuleTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 6, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    @Test
    @DisplayName("检查当天到今天之间的决定有效；早一天、晚一天都退回")
    void day() {
        assertThat(reasons("contractor", 1, FollowUp.CORRECTION, FOUND)).isEmpty();
        assertThat(reasons("contractor", 1, FollowUp.CORRECTION, TODAY)).isEmpty();
        assertThat(reasons("contractor", 1, FollowUp.CORRECTION, FOUND.minusDays(1)))
                .isEqualTo("要求决定日期在检查发现（2026-06-10）之后、不晚于今天（2026-06-20），现为决定日期2026-06-09，日期不符。请核对决定书的日期。（依据 JA-3.6-1）");
        assertThat(reasons("contractor", 1, FollowUp.CORRECTION, TODAY.plusDays(1)))
                .contains("现为决定日期2026-06-21");
    }

    @Test
    @DisplayName("没有听取陈述，不能决定")
    void unheard() {
        assertThat(reasons("contractor", 0, FollowUp.TRANSFER, TODAY)).contains("0份陈述", "缺1份", "请当事单位先陈述");
    }

    @Test
    @DisplayName("只能责令更换施工、监理单位")
    void replaceable() {
        assertThat(reasons("supervisor", 1, FollowUp.REPLACEMENT, TODAY)).isEmpty();
        assertThat(reasons("designer", 1, FollowUp.REPLACEMENT, TODAY)).contains("只对施工、监理单位责令更换", "请改为责令改正或移送执法");
        assertThat(reasons("designer", 1, null, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("竣工以后不能责令更换单位，可以责令改正、移送执法")
    void completed() {
        Optional<LocalDate> completedOn = Optional.of(LocalDate.of(2026, 6, 18));
        assertThat(reasons("contractor", 1, FollowUp.REPLACEMENT, TODAY, completedOn))
                .isEqualTo("要求竣工前才责令更换施工、监理单位，现为工程已于2026-06-18竣工，没有可以更换单位的工程。请改为责令改正或移送执法。（依据 JA-3.6-1）");
        assertThat(reasons("contractor", 1, FollowUp.CORRECTION, TODAY, completedOn))
                .isEmpty();
        assertThat(reasons("contractor", 1, FollowUp.TRANSFER, TODAY, completedOn))
                .isEmpty();
    }

    private static String reasons(String accused, int statements, FollowUp followUp, LocalDate day) {
        return reasons(accused, statements, followUp, day, Optional.empty());
    }

    private static String reasons(
            String accused, int statements, FollowUp followUp, LocalDate day, Optional<LocalDate> completedOn) {
        var decision = new Decision(
                followUp == null ? Outcome.UNFOUNDED : Outcome.OFFENCE,
                followUp,
                "查明",
                "金建处〔2026〕1号",
                day,
                null,
                null,
                null);
        return new Investigation(accused, FOUND, statements, decision, completedOn, TODAY)
                .check()
                .reasons();
    }
}
