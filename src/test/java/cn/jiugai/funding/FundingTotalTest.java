package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-2-1 各渠道资金合计等于概算")
class FundingTotalTest {

    private static final Fen ESTIMATE = Fen.ofYuan("8000000");

    @Test
    @DisplayName("分毫不差，通过")
    void equal() {
        assertThat(new FundingTotal(ESTIMATE, Fen.ofYuan("8000000.00")).finding())
                .isEmpty();
    }

    @Test
    @DisplayName("少一分，不通过，写明还差0.01元")
    void oneFenLess() {
        assertThat(new FundingTotal(ESTIMATE, Fen.ofYuan("7999999.99"))
                        .finding()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("要求各渠道资金合计等于概算8,000,000.00元，现为合计7,999,999.99元，还差0.01元。请核对各渠道金额，更正后重新上传。（依据 JA-2-1）");
    }

    @Test
    @DisplayName("多一分，不通过，写明多出0.01元")
    void oneFenMore() {
        assertThat(new FundingTotal(ESTIMATE, Fen.ofYuan("8000000.01"))
                        .finding()
                        .orElseThrow()
                        .sentence())
                .contains("多出0.01元");
    }

    @Test
    @DisplayName("没有登记任何渠道，差全部概算")
    void nothing() {
        assertThat(new FundingTotal(ESTIMATE, Fen.ZERO).finding().orElseThrow().sentence())
                .contains("还差8,000,000.00元");
    }
}
