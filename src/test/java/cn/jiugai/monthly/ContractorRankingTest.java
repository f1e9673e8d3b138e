package cn.jiugai.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.monthly.ContractorRanking.Placed;
import cn.jiugai.monthly.ContractorRanking.Scored;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.2-4 全区施工单位排名")
class ContractorRankingTest {

    @Test
    @DisplayName("两个现场的施工单位算一家，按平均分；同分同名次，下一名空出")
    void oneOfTwoSites() {
        assertThat(ContractorRanking.of(List.of(
                        new Scored("bohai", 85),
                        new Scored("yanshan", 90),
                        new Scored("gangcheng", 84),
                        new Scored("yanshan", 80))))
                .containsExactly(
                        new Placed("bohai", 85, 1, 1, 2),
                        new Placed("yanshan", 170, 2, 1, 2),
                        new Placed("gangcheng", 84, 1, 3, 1));
    }

    @Test
    @DisplayName("平均分按分数比较，不四舍五入：255/3高于84.99…")
    void exact() {
        List<Placed> placed = ContractorRanking.of(List.of(
                new Scored("a", 85),
                new Scored("a", 85),
                new Scored("a", 84),
                new Scored("b", 85),
                new Scored("b", 84)));
        assertThat(placed).extracting(Placed::contractor).containsExactly("a", "b");
        assertThat(placed).extracting(Placed::place).containsExactly(1, 2);
    }

    @Test
    @DisplayName("只有一家：第一名，也是倒数第一名")
    void alone() {
        assertThat(ContractorRanking.of(List.of(new Scored("a", 0)))).containsExactly(new Placed("a", 0, 1, 1, 1));
        assertThat(ContractorRanking.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("显示的平均分保留两位小数")
    void shown() {
        assertThat(new RankedContractor("a", 254, 3, 1, 1, "90%").score()).isEqualTo("84.67");
    }
}
