package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
