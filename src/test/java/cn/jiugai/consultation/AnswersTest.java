package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Ratio;
import cn.jiugai.rule.Verdict;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.2-1、JA-3.2-2 居民答复的覆盖率和渠道")
class AnswersTest {

    @Test
    @DisplayName("200户中100户答复，恰好50%，入户和微信群都有，通过")
    void half() {
        assertThat(check(200, 99, 1).passed()).isTrue();
    }

    @Test
    @DisplayName("200户中99户答复，不通过，还差1户")
    void oneShort() {
        assertThat(check(200, 98, 1).reasons())
                .isEqualTo("要求答复覆盖率不低于50%（200户中至少100户），现为99户（49.5%），还差1户。请继续走访或线上征求，把答复上传后重新提交。（依据 JA-3.2-1）");
    }

    @Test
    @DisplayName("户数是单数：199户的50%要100户，99户还差1户")
    void odd() {
        assertThat(check(199, 98, 1).findings()).extracting(Finding::shortfall).containsExactly("还差1户");
        assertThat(check(199, 99, 1).passed()).isTrue();
    }

    @Test
    @DisplayName("只入户、没有线上渠道，不通过")
    void noneOnline() {
        Verdict verdict = check(200, 200, 0);

        assertThat(verdict.findings()).extracting(Finding::clause).containsExactly("JA-3.2-2");
        assertThat(verdict.reasons()).contains("微信群、网站、手机APP", "缺线上渠道的答复");
    }

    @Test
    @DisplayName("只有线上、没有入户，不通过；一户也没有，三处都说明")
    void noVisit() {
        assertThat(check(200, 0, 200).reasons()).contains("缺入户的答复", "JA-3.2-1");
        assertThat(check(200, 0, 0).findings()).hasSize(3);
    }

    private static Verdict check(int households, int visited, int online) {
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        if (visited > 0) {
            channels.put(Channel.VISIT, visited);
        }
        if (online > 0) {
            channels.put(Channel.WECHAT_GROUP, online);
        }
        return new Answers(
                        Answers.Asked.DEMAND,
                        new Coverage("全项目", households, visited + online),
                        channels,
                        SampleOffers.JINAN,
                        Ratio.parse("50%"))
                .check();
    }
}
