package cn.jiugai.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("示例文件")
class SamplesTest {

    private static final Clock NEW_YEAR =
            Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    @DisplayName("计划年度是参数，缺省为当前年度（北京时间）")
    void planYear() {
        assertThat(new Samples(NEW_YEAR, null).year()).isEqualTo(2027);
        assertThat(new Samples(NEW_YEAR, 2024).year()).isEqualTo(2024);
    }

    @Test
    @DisplayName("有的区有，没有的区为空")
    void files() {
        Samples samples = new Samples(NEW_YEAR, null);
        assertThat(samples.find("jinan", "annual-plan.xlsx")).isPresent();
        assertThat(samples.find("haigang", "applications.yaml")).isPresent();
        assertThat(samples.find("haigang", "annual-plan.xlsx")).isEmpty();
        assertThat(samples.paper()).startsWith('%', 'P', 'D', 'F');
    }
}
