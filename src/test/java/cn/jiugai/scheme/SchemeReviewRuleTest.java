package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeReview.Opinion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.3-4 论证通过后方可招标")
class SchemeReviewRuleTest {

    private static final Opinion REFORM = new Opinion("市发改委", true, null);
    private static final Opinion EXPERTS = new Opinion("专家组", true, "可行");

    @Test
    @DisplayName("三家都同意，通过")
    void allAgree() {
        assertThat(new SchemeReview(List.of(REFORM, EXPERTS, new Opinion("市财政局", true, null)))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("没有人提意见，就是没有论证，不能通过")
    void nobodyAsked() {
        Verdict verdict = new SchemeReview(List.of()).check();

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.reasons()).contains("0家提出意见", "缺全部论证意见", "JA-3.3-4");
    }

    @Test
    @DisplayName("财政局一家不同意，带着意见退回")
    void oneRefuses() {
        Verdict verdict = new SchemeReview(List.of(REFORM, EXPERTS, new Opinion("市财政局", false, "超出投资计划"))).check();

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.reasons()).contains("3家中2家同意", "市财政局不同意，意见：超出投资计划", "JA-3.3-4");
    }
}
