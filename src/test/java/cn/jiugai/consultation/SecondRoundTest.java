package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.2-3 居民论证，再次征求意见")
class SecondRoundTest {

    private static final Map<Channel, Integer> BOTH = Map.of(Channel.VISIT, 90, Channel.WEBSITE, 10);

    @Test
    @DisplayName("200户中100户正好一半，入户和线上都有：通过")
    void enough() {
        assertThat(reasons(100, BOTH)).isEmpty();
    }

    @Test
    @DisplayName("99户，还差1户")
    void oneShort() {
        assertThat(reasons(99, BOTH))
                .isEqualTo("要求再次征求意见的覆盖率不低于50%（200户中至少100户），现为99户（49.5%），还差1户。请继续走访或线上征求，把答复上传后重新提交。（依据 JA-3.2-3）");
    }

    @Test
    @DisplayName("一户都没有问，跳过第二轮：不通过，三条都说")
    void skipped() {
        assertThat(reasons(0, Map.of())).contains("现为0户（0.0%）", "还差100户", "缺入户的答复", "缺线上渠道的答复", "JA-3.2-3");
    }

    @Test
    @DisplayName("只有入户，或者只有线上：不通过")
    void oneWay() {
        assertThat(reasons(100, Map.of(Channel.VISIT, 100))).contains("线上0户", "微信群、网站、手机APP", "缺线上渠道的答复");
        assertThat(reasons(100, Map.of(Channel.APP, 100))).contains("入户0户", "缺入户的答复");
    }

    @Test
    @DisplayName("论证日期是今天，通过；是明天，不通过")
    void stillToCome() {
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(new HeldDiscussion(today, today).check().passed()).isTrue();
        assertThat(new HeldDiscussion(today.plusDays(1), today).check().reasons())
                .contains("论证日期2026-03-02", "今天是2026-03-01", "论证还没有召开", "JA-3.2-3");
    }

    private static String reasons(int answered, Map<Channel, Integer> channels) {
        return new Answers(
                        Answers.Asked.DRAFT,
                        new Coverage("全项目", 200, answered),
                        channels,
                        SampleOffers.JINAN,
                        Ratio.parse("50%"))
                .check()
                .reasons();
    }
}
