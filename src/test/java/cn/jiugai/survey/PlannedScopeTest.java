package cn.jiugai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.project.Community;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.1-2 核实的户数、楼栋数、建筑面积与年度计划登记的一致")
class PlannedScopeTest {

    private static final Community PLANNED = new Community(1L, "JA-1", "甲小区", 1995, 120, 5, new BigDecimal("11000.00"));

    @Test
    @DisplayName("三个数都一致，通过；面积11000与11000.00是同一个数")
    void same() {
        assertThat(reasons(new Figures(120, 5, new BigDecimal("11000")))).isEmpty();
    }

    @Test
    @DisplayName("多1户，不通过：点名小区，写明两个数、差多少和两种办法")
    void oneMore() {
        assertThat(reasons(new Figures(121, 5, new BigDecimal("11000"))))
                .isEqualTo("要求户数与年度计划登记的120户一致，现为甲小区核实121户，多1户。"
                        + "数错的请更正核实数；确实变了的，请街道在拟定项目时申请范围调整，批准后重新提交。（依据 JA-3.1-2）");
    }

    @Test
    @DisplayName("少1栋、少0.5㎡，逐项列出")
    void less() {
        assertThat(reasons(new Figures(120, 4, new BigDecimal("10999.50")))).contains("少1栋", "甲小区核实10999.5㎡", "少0.5㎡");
    }

    @Test
    @DisplayName("摸底后才加入项目的小区，没有核实数：不通过")
    void joinedLater() {
        assertThat(new PlannedScope(List.of(PLANNED), Map.of()).check().reasons())
                .contains("甲小区没有摸底", "缺甲小区的核实数", "请社区补做这个小区的摸底");
    }

    private static String reasons(Figures counted) {
        return new PlannedScope(List.of(PLANNED), Map.of("甲小区", counted))
                .check()
                .reasons();
    }
}
