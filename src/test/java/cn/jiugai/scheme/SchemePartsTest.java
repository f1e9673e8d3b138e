package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Verdict;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.3-2 方案的八个部分")
class SchemePartsTest {

    @Test
    @DisplayName("八个部分齐全，通过")
    void all() {
        assertThat(new SchemeParts(EnumSet.allOf(SchemePart.class)).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("缺资金筹措和建后管养，不通过，点名两个部分")
    void twoMissing() {
        var present = EnumSet.complementOf(EnumSet.of(SchemePart.FUNDING, SchemePart.UPKEEP));

        Verdict verdict = new SchemeParts(present).check();

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.reasons()).isEqualTo("要求方案包含8个部分，现为6个部分，缺2个：“资金筹措”“建后管养”。请补齐后重新提交。（依据 JA-3.3-2）");
    }

    @Test
    @DisplayName("一个部分也没有，八个都点名")
    void none() {
        Verdict verdict = new SchemeParts(EnumSet.noneOf(SchemePart.class)).check();

        for (SchemePart part : SchemePart.values()) {
            assertThat(verdict.reasons()).contains("“" + part.title() + "”");
        }
    }
}
