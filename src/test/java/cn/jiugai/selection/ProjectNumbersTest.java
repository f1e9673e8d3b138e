package cn.jiugai.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("入选小区的项目编号")
class ProjectNumbersTest {

    @Test
    @DisplayName("按排序依次编号，跳过已有的；上一年提出的申报，编号也用计划年度")
    void ofThePlanYear() {
        ProjectNumbers numbers = new ProjectNumbers(2025, Set.of("HG-2025-02")::contains);

        assertThat(numbers.next("HG-apply-2024-07")).isEqualTo("HG-2025-01");
        assertThat(numbers.next("HG-apply-2025-03")).isEqualTo("HG-2025-03");
    }
}
