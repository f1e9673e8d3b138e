package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.7-4 后续管理方案的三个部分")
class ManagementPlanTest {

    @Test
    @DisplayName("三个部分齐全，通过")
    void all() {
        assertThat(new ManagementPlan(EnumSet.allOf(ManagementPart.class))
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("缺管理规约，不通过，点名")
    void rulesMissing() {
        assertThat(new ManagementPlan(EnumSet.of(ManagementPart.MODE, ManagementPart.COUNCIL_RULES))
                        .check()
                        .reasons())
                .isEqualTo("要求后续管理方案明确3个部分，现为2个部分，缺1个：“管理规约”。请补齐后重新申报。（依据 JA-3.7-4）");
    }

    @Test
    @DisplayName("一个部分也没有，三个都点名")
    void none() {
        assertThat(new ManagementPlan(EnumSet.noneOf(ManagementPart.class))
                        .check()
                        .reasons())
                .contains("现为0个部分", "缺3个：“管理模式”“管理规约”“居民议事规则”");
    }
}
