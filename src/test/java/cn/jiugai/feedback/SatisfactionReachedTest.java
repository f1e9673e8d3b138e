package cn.jiugai.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.3-1 满意度达到80%方可组织验收，调查范围事先确定")
class SatisfactionReachedTest {

    private static final Ratio EIGHTY = Ratio.parse("80%");
    private static final Ratio THIRTY = Ratio.parse("30%");

    @Test
    @DisplayName("100户中80户通过，79户还差1户；79.99%也不到80%")
    void exactly() {
        assertThat(new Satisfaction(80, 100, EIGHTY).check().passed()).isTrue();
        assertThat(new Satisfaction(8000, 10_000, EIGHTY).check().passed()).isTrue();
        assertThat(new Satisfaction(79, 100, EIGHTY).check().reasons())
                .isEqualTo(
                        "要求居民满意度达到80%以上方可组织验收（100户中至少80户满意），现为79.00%（答复的100户中79户满意），还差1户。请按不满意住户反映的原因整改，整改合格后重新调查。（依据 HG-4.3-1）");
        assertThat(new Satisfaction(7999, 10_000, EIGHTY).check().findings())
                .extracting(Finding::number, Finding::shortfall)
                .containsExactly(tuple("79.99%（答复的10000户中7999户满意）", "还差1户"));
    }

    @Test
    @DisplayName("户数除不尽时向上取整：199户要160户；没有答复不算达到")
    void remainder() {
        assertThat(new Satisfaction(159, 199, EIGHTY).check().reasons()).contains("199户中至少160户满意", "79.89%", "还差1户");
        assertThat(new Satisfaction(160, 199, EIGHTY).check().passed()).isTrue();
        assertThat(new Satisfaction(0, 0, EIGHTY).check().passed()).isFalse();
    }

    @Test
    @DisplayName("抽样：100户中30户够，29户还差1户；一户也没有的小区点名")
    void sample() {
        assertThat(new SampleSize(100, 30, List.of(), THIRTY).check().passed()).isTrue();
        assertThat(new SampleSize(100, 29, List.of(), THIRTY).check().reasons())
                .isEqualTo("要求抽样户数不低于全部住户的30%（100户中至少30户），现为29户（29.0%），还差1户。请补充抽样名单后重新上传，或改为调查全部住户。（依据 HG-4.3-1）");
        assertThat(new SampleSize(100, 60, List.of("乙小区"), THIRTY).check().reasons())
                .contains("1个小区没有一户在名单中", "缺乙小区", "HG-4.3-1");
    }

    @Test
    @DisplayName("哪些评价算满意写在步骤上：只能是三种评价中的")
    void ratings() {
        assertThat(SatisfactionVariables.SATISFIED.read("满意、基本满意")).containsExactly(Rating.SATISFIED, Rating.FAIR);
        assertThat(SatisfactionVariables.SATISFIED.read("满意")).containsExactly(Rating.SATISFIED);
        assertThatThrownBy(() -> SatisfactionVariables.SATISFIED.read("满意、很好"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("满意、基本满意、不满意");
    }
}
