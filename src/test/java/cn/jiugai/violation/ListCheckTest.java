package cn.jiugai.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.4-2 违建清单完整")
class ListCheckTest {

    @Test
    @DisplayName("清单有4处、摸底3处全部核实：通过；没有违建、也勾选了没有：通过")
    void whole() {
        assertThat(new ListCheck(4, false, 3, List.of()).check().passed()).isTrue();
        assertThat(new ListCheck(0, true, 0, List.of()).check().passed()).isTrue();
    }

    @Test
    @DisplayName("没有清单，也没有勾选没有违建：不通过")
    void nothingSaid() {
        assertThat(new ListCheck(0, false, 0, List.of()).check().reasons())
                .isEqualTo("要求列出每处违建，或写明经摸排没有违建，现为清单0处，缺违建清单。" + "请在“上传表格”页签上传违建清单；确实没有的，勾选“经摸排没有违建”。（依据 JA-3.4-2）");
    }

    @Test
    @DisplayName("清单有1处，又勾选没有违建：矛盾，不通过")
    void contradiction() {
        assertThat(new ListCheck(1, true, 0, List.of()).check().reasons()).contains("清单1处，又勾选了没有违建", "两者矛盾");
    }

    @Test
    @DisplayName("摸底看到3处只核实2处：点名没有核实的一处")
    void oneLead() {
        assertThat(new ListCheck(2, false, 3, List.of("云露小区4栋楼顶（擅自搭建）")).check().reasons())
                .contains("摸底看到3处、核实2处", "还有1处没有核实：云露小区4栋楼顶（擅自搭建）", "现状写“经核实不存在”并说明");
    }
}
