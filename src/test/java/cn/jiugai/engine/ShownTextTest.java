package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表单上显示的文字不超过引擎变量的长度")
class ShownTextTest {

    @Test
    @DisplayName("4000字原样，4001字截短并注明")
    void border() {
        assertThat(ShownText.fit("字".repeat(4000))).isEqualTo("字".repeat(4000));
        assertThat(ShownText.fit("字".repeat(4001))).hasSize(4000).endsWith("以下从略，全文见登记簿）");
    }

    @Test
    @DisplayName("退回原因有几条就编几个号，只有一条不编号，没有就是空的")
    void reasons() {
        Finding parts = new Finding("JA-3.3-2", "6个部分", "8个部分", "缺2个", "请补齐");
        Finding voices = new Finding("JA-3.3-6", "未处理", "逐条处理", "缺社区意见", "请补记");

        assertThat(ShownText.reasons(Verdict.refuse(parts, voices)))
                .isEqualTo("1. 要求8个部分，现为6个部分，缺2个。请补齐。（依据 JA-3.3-2）\n2. 要求逐条处理，现为未处理，缺社区意见。请补记。（依据 JA-3.3-6）");
        assertThat(ShownText.reasons(Verdict.refuse(parts))).isEqualTo(parts.sentence());
        assertThat(ShownText.reasons(Verdict.pass())).isEmpty();
    }
}
