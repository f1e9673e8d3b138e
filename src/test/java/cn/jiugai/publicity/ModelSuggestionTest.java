package cn.jiugai.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Ratio;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.8-3 进度快、效果好的项目建议为示范项目")
class ModelSuggestionTest {

    private static final Ratio NINETY = Ratio.parse("90%");

    @Test
    @DisplayName("没有逾期、满意率正好90%、已通过综合验收：建议认定")
    void suggested() {
        ModelSuggestion model = of(4, List.of(), 90, 100, true);

        assertThat(model.isSuggested()).isTrue();
        assertThat(model.reasons()).isEqualTo("建议认定：4个时间节点都没有逾期；100户评价，90户满意或基本满意，达到90%；已通过综合验收。");
    }

    @Test
    @DisplayName("100户中89户满意：低于90%，还差1户，不建议")
    void oneShort() {
        ModelSuggestion model = of(4, List.of(), 89, 100, true);

        assertThat(model.isFast()).isTrue();
        assertThat(model.isWellLiked()).isFalse();
        assertThat(model.reasons()).isEqualTo("不建议认定：4个时间节点都没有逾期；100户评价，89户满意或基本满意，低于90%，还差1户；已通过综合验收。");
    }

    @Test
    @DisplayName("一个节点逾期、没有调查、没有综合验收、没有时间节点：逐项说明，都不建议")
    void notSuggested() {
        assertThat(of(4, List.of("进入工程施工"), 100, 100, true).isSuggested()).isFalse();
        assertThat(of(4, List.of("进入工程施工"), 100, 100, true).reasons()).contains("4个时间节点中1个逾期（进入工程施工）");
        assertThat(of(4, List.of(), 100, 100, false).isSuggested()).isFalse();
        assertThat(of(0, List.of(), 100, 100, true).isSuggested()).isFalse();
        assertThat(of(0, List.of(), 100, 100, true).reasons()).contains("没有年度计划的时间节点");
        ModelSuggestion unasked = new ModelSuggestion(4, List.of(), false, 0, 0, NINETY, true);
        assertThat(unasked.isSuggested()).isFalse();
        assertThat(unasked.reasons()).contains("还没有经街道确认的满意度调查");
    }

    private static ModelSuggestion of(int dates, List<String> late, int content, int rated, boolean accepted) {
        return new ModelSuggestion(dates, late, true, content, rated, NINETY, accepted);
    }
}
