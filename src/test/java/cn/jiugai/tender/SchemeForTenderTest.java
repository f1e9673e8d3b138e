package cn.jiugai.tender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3-1 方案论证通过后方可招标")
class SchemeForTenderTest {

    @Test
    @DisplayName("方案已通过论证，可以招标")
    void passed() {
        assertThat(new SchemeForTender(true).check().passed()).isTrue();
    }

    @Test
    @DisplayName("方案未通过论证，不得招标")
    void notPassed() {
        assertThat(new SchemeForTender(false).check().reasons())
                .isEqualTo("要求招标前有1个方案通过论证，现为0个，缺1个。" + "请等方案论证通过后再核对，通过前不得招标。（依据 JA-3-1）");
    }
}
