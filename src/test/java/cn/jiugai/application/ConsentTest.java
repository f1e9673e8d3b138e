package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-2-2 同意改造的户数按全部户数精确计算")
class ConsentTest {

    private static final Ratio MINIMUM = Ratio.parse("80%");

    @Test
    @DisplayName("99户中79户同意不通过，还差1户")
    void oneShort() {
        assertThat(new Consent(99, 79, 0).check(MINIMUM).reasons())
                .isEqualTo("要求同意改造的户数不低于全部户数的80%，现为99户中79户同意（0户不同意，20户未表态，未表态不计入同意），还差1户。"
                        + "请继续征求未表态居民的意见，补充上传后重新提交；确实达不到的，请停止征求。（依据 HG-2-2）");
    }

    @Test
    @DisplayName("100户中80户同意，恰好80%，通过；99户中80户同意也通过")
    void exact() {
        assertThat(new Consent(100, 80, 20).check(MINIMUM).passed()).isTrue();
        assertThat(new Consent(99, 80, 0).check(MINIMUM).passed()).isTrue();
    }

    @Test
    @DisplayName("未表态的户算不同意：答复的79户全部同意，全部100户，还差1户")
    void silent() {
        Consent consent = new Consent(100, 79, 0);

        assertThat(consent.silent()).isEqualTo(21);
        assertThat(consent.check(MINIMUM).reasons()).contains("还差1户", "21户未表态");
    }

    @Test
    @DisplayName("评分用的同意率只舍不入：1000户中799户为79%")
    void cutOff() {
        assertThat(new Consent(1000, 799, 0).wholePercent()).isEqualTo(79);
        assertThat(new Consent(1000, 800, 0).wholePercent()).isEqualTo(80);
    }
}
