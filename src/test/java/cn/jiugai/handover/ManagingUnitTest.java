package cn.jiugai.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.8-1 落实管理单位、明确管养责任；JA-3-1 验收后才能移交")
class ManagingUnitTest {

    @Test
    @DisplayName("单位和责任都有，通过")
    void both() {
        assertThat(new ManagingUnit("金安物业", "日常维护").check().passed()).isTrue();
    }

    @Test
    @DisplayName("只有单位没有责任，不通过，缺管养责任")
    void noDuties() {
        assertThat(new ManagingUnit("金安物业", null).check().reasons())
                .isEqualTo("要求移交前书面明确管理单位和管养责任2项，现为1项，缺1项：管养责任。请补齐后重新提交，落实前不得移交。（依据 JA-3.8-1）");
    }

    @Test
    @DisplayName("没有单位，不通过，缺管理单位")
    void noUnit() {
        assertThat(new ManagingUnit(null, "日常维护").check().reasons()).contains("缺1项：管理单位");
    }

    @Test
    @DisplayName("综合验收通过才能移交")
    void acceptedFirst() {
        assertThat(new CompletionAccepted(true).check().passed()).isTrue();
        assertThat(new CompletionAccepted(false).check().reasons()).contains("现为0次", "缺1次", "JA-3-1");
    }
}
