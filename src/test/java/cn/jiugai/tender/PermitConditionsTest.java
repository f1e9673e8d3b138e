package cn.jiugai.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3-1 申请施工许可的条件")
class PermitConditionsTest {

    private static final Verdict ONE_LEFT =
            Verdict.refuse(new Finding("JA-4.5-1", "需办4项、批准3项", "需办的手续全部批准", "缺“财政评审”：尚未申报", "请在这项手续批准后重新申请"));

    @Test
    @DisplayName("手续全部批准、合同已签订：可以申请")
    void met() {
        assertThat(new PermitConditions(Verdict.pass(), true).check().passed()).isTrue();
    }

    @Test
    @DisplayName("手续齐全但没有签合同：不可以，点名合同")
    void noContract() {
        assertThat(new PermitConditions(Verdict.pass(), false).check().reasons())
                .isEqualTo("要求申请施工许可前依法招标、签订施工合同，现为没有签订施工合同，缺施工合同。请在“招标投标”阶段签订合同后重新申请。（依据 JA-3-1）");
    }

    @Test
    @DisplayName("合同已签但一项手续没有批准：不可以，点名这项手续")
    void oneProcedureLeft() {
        assertThat(new PermitConditions(ONE_LEFT, true).check().reasons()).contains("缺“财政评审”", "JA-4.5-1");
    }

    @Test
    @DisplayName("两样都缺：一次说全")
    void bothMissing() {
        assertThat(new PermitConditions(ONE_LEFT, false).check().findings())
                .extracting(Finding::clause)
                .containsExactly("JA-4.5-1", "JA-3-1");
    }
}
