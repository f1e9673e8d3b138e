package cn.jiugai.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.2-4 当月付款")
class MonthlyRulesTest {

    private static final Fen CONTRACT = Fen.ofYuan("7500000");
    private static final Fen BEFORE = Fen.ofYuan("1000000");

    @Test
    @DisplayName("当月完成乘以比例，算到分，不足一分舍去；没有完成的不付")
    void toTheFen() {
        assertThat(sum("0", "1000000.01", "85%")).isEqualTo(Fen.ofYuan("850000"));
        assertThat(sum("0", "0.02", "85%")).isEqualTo(new Fen(1));
        assertThat(sum("1000000", "1000000", "90%")).isEqualTo(Fen.ZERO);
        assertThat(sum("1000000", "1000000.01", "90%")).isEqualTo(Fen.ZERO);
        assertThat(sum("1000000", "1500000.10", "70%")).isEqualTo(Fen.ofYuan("350000.07"));
    }

    @Test
    @DisplayName("累计完成等于合同价款可以，多一分不行；与此前持平可以，少一分不行")
    void borders() {
        assertThat(report("7500000").check().passed()).isTrue();
        assertThat(report("7500000.01").check().reasons()).contains("超出0.01元", "7,500,000.00元");
        assertThat(report("1000000").check().passed()).isTrue();
        assertThat(report("999999.99").check().reasons()).contains("少0.01元", "请填开工以来的累计数");
    }

    @Test
    @DisplayName("没有合同、此前月份没付完、结算已审定：一次列全")
    void all() {
        assertThat(new MonthlyProgress(
                                Optional.empty(),
                                BEFORE,
                                Fen.ofYuan("1000000.01"),
                                List.of("2024年4月工程款"),
                                Optional.of(CONTRACT))
                        .check()
                        .reasons())
                .contains("没有合同", "未办结：2024年4月工程款", "结算已审定为7,500,000.00元");
        assertThat(new MonthlyProgress(Optional.of(CONTRACT), BEFORE, BEFORE, List.of(), Optional.of(CONTRACT))
                        .check()
                        .passed())
                .as("结算后照此前累计填，不再付款")
                .isTrue();
    }

    @Test
    @DisplayName("拨款等于未付余额可以，多一分、零元不行")
    void withinDue() {
        assertThat(within("300").passed()).isTrue();
        assertThat(within("300.01").reasons()).contains("拨款300.01元", "余额300.00元", "超出0.01元");
        assertThat(within("0").reasons()).contains("大于0");
    }

    private static Fen sum(String before, String progress, String ratio) {
        return new MonthlySum(Fen.ofYuan(before), Fen.ofYuan(progress), Ratio.parse(ratio)).amount();
    }

    private static MonthlyProgress report(String progress) {
        return new MonthlyProgress(Optional.of(CONTRACT), BEFORE, Fen.ofYuan(progress), List.of(), Optional.empty());
    }

    private static cn.jiugai.rule.Verdict within(String amount) {
        return new WithinDue("2024年5月工程款", Fen.ofYuan("1000"), Fen.ofYuan("700"), Fen.ofYuan(amount)).check();
    }
}
