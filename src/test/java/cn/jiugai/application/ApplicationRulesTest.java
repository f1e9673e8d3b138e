package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("板凳会议、拆改计划、物业管理共识")
class ApplicationRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @Test
    @DisplayName("HG-2-1 三方都到会通过；缺社区和居民代表，指出缺哪两方")
    void bench() {
        assertThat(new BenchMeeting(DAY, "活动室", "王某", "李某", "赵某", "纪要").check().passed())
                .isTrue();
        assertThat(new BenchMeeting(DAY, "活动室", "王某", null, null, "纪要").check().reasons())
                .isEqualTo("要求镇街、社区、居民代表三方到会，现为1方到会，缺2方：社区、居民代表。请重新召开板凳会议，或补填到会人员。（依据 HG-2-1）");
        assertThat(new BenchMeeting(DAY, "活动室", null, "李某", "赵某", "纪要").check().reasons())
                .contains("缺1方：镇街");
    }

    @Test
    @DisplayName("HG-3-7 没有列入拆改计划通过；列入的退回，写明谁核实的")
    void demolition() {
        assertThat(new Demolition(false, "征收办", DAY).check().passed()).isTrue();
        assertThat(new Demolition(true, "征收办", DAY).check().reasons()).contains("已列入拆改计划（征收办，2024-01-08核实）", "HG-3-7");
    }

    @Test
    @DisplayName("HG-3-6 没有共识退回；收费0元退回，0.01元通过")
    void consensus() {
        assertThat(new OwnersConsensus(Optional.empty()).check().reasons()).contains("缺1份共识文件", "HG-3-6");
        assertThat(agreed("0").check().reasons()).contains("收费标准0.00元/㎡·月", "没有约定收费标准");
        assertThat(agreed("0.01").check().passed()).isTrue();
    }

    private static OwnersConsensus agreed(String fee) {
        return new OwnersConsensus(Optional.of(
                new PropertyConsensus(ManagementWay.SELF, null, Fen.ofYuan(fee), "共识书", ConsentWay.PAPER, DAY)));
    }
}
