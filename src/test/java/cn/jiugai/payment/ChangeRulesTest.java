package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.5-4、JA-2-3 工程变更：资金够不够，由谁批准")
class ChangeRulesTest {

    private static final Fen AGREED = Fen.ofYuan("1000");

    @Test
    @DisplayName("变更后正好等于资金合计，可以；多一分不行，写明资金缺0.01元")
    void covered() {
        assertThat(rule("200", "1200", "0").check().passed()).isTrue();
        assertThat(rule("200.01", "1200", "0").check().reasons())
                .isEqualTo("要求合同价款不超过各渠道资金合计1,200.00元，现为变更后合同价款1,200.01元，资金缺0.01元。"
                        + "请先落实资金、调整资金筹措方案，或调减变更金额。（依据 JA-2-3）");
    }

    @Test
    @DisplayName("调减到正好等于已付的，可以；再少一分不行")
    void paidStaysCovered() {
        assertThat(rule("-400", "1200", "600").check().passed()).isTrue();
        assertThat(rule("-400.01", "1200", "600").check().reasons())
                .contains("合同价款不少于已入账的付款600.00元", "还差0.01元", "JA-3.5-4");
    }

    @Test
    @DisplayName("没有合同，没有可变更的")
    void noContract() {
        assertThat(new ChangeRule(Fen.ofYuan("1"), Optional.empty(), AGREED, Fen.ZERO, Optional.empty())
                        .check()
                        .reasons())
                .contains("缺施工合同");
    }

    @Test
    @DisplayName("单项正好等于限额，由实施主体核准；多一分报区住建局，增减都一样")
    void single() {
        assertThat(limit("40", "0").check().passed()).isTrue();
        assertThat(limit("-40", "0").check().passed()).isTrue();
        for (String over : new String[] {"40.01", "-40.01"}) {
            assertThat(limit(over, "0").check().reasons())
                    .isEqualTo("要求由建设单位（实施主体）核准的单项变更不超过40.00元，现为本次变更40.01元，超出0.01元。须报区住建局批准。（依据 JA-3.5-4）");
        }
    }

    @Test
    @DisplayName("拆成小件也不行：累计正好5%可以，多一分报区住建局")
    void cumulated() {
        assertThat(limit("10", "40").check().passed()).isTrue();
        assertThat(limit("10", "40.01").check().reasons())
                .contains("累计变更50.01元", "合同价款1,000.00元的5%，即50.00元", "超出0.01元", "须报区住建局批准", "JA-3.5-4");
    }

    private static ChangeRule rule(String amount, String funding, String booked) {
        return new ChangeRule(
                Fen.ofYuan(amount), Optional.of(AGREED), Fen.ofYuan(funding), Fen.ofYuan(booked), Optional.empty());
    }

    private static ChangeLimit limit(String amount, String earlier) {
        return new ChangeLimit(Fen.ofYuan(amount), Fen.ofYuan(earlier), AGREED, Fen.ofYuan("40"), Ratio.parse("5%"));
    }
}
