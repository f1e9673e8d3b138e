package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.7-3 综合验收")
class ComprehensiveAcceptanceRuleTest {

    private static final Opinion EXPERTS = new Opinion("experts", "专家组", true, List.of());

    @Test
    @DisplayName("单位、专家都同意，8项都相符，通过")
    void passes() {
        assertThat(new ComprehensiveAcceptance(List.of(EXPERTS), 8, List.of())
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("8项中管线一项不一致，不通过，点名这一项")
    void oneItemDeviates() {
        Verdict verdict =
                new ComprehensiveAcceptance(List.of(EXPERTS), 8, List.of("第4项（甲小区 污水管）：少铺120米（责任单位：施工单位）")).check();

        assertThat(verdict.reasons())
                .isEqualTo("要求逐项与年度计划、实施方案相符，现为8项中7项相符或已认可，第4项（甲小区 污水管）：少铺120米（责任单位：施工单位）。"
                        + "请责任单位整改，复查合格后重新组织综合验收。（依据 JA-3.7-3）");
    }

    @Test
    @DisplayName("8项都相符，但专家组不同意，不通过")
    void expertsRefuse() {
        Verdict verdict = new ComprehensiveAcceptance(
                        List.of(new Opinion("experts", "专家组", false, List.of("坡道过陡"))), 8, List.of())
                .check();

        assertThat(verdict.reasons()).contains("1家中0家同意", "专家组不同意：坡道过陡", "JA-3.7-3");
    }
}
