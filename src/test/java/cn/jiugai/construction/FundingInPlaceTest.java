package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-2-1 资金落实才能开工")
class FundingInPlaceTest {

    private static final Fen ESTIMATE = Fen.ofYuan("8000000");

    @Test
    @DisplayName("方案已定案，合计等于概算：可以开工")
    void inPlace() {
        assertThat(new FundingInPlace(true, ESTIMATE, ESTIMATE).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("方案没有定案，哪怕合计等于概算：不能开工")
    void notSettled() {
        assertThat(new FundingInPlace(false, ESTIMATE, ESTIMATE).check().reasons())
                .contains("现为0份", "缺1份", "JA-2-1");
    }

    @Test
    @DisplayName("定案后概算调增一分：不能开工，写明还差0.01元")
    void estimateChanged() {
        assertThat(new FundingInPlace(true, Fen.ofYuan("8000000.01"), ESTIMATE)
                        .check()
                        .reasons())
                .contains("还差0.01元", "概算已经变化");
    }
}
