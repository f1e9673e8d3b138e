package cn.jiugai.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("办理用时")
class WorkingTimeTest {

    @ParameterizedTest(name = "{0} 写作 {1}")
    @CsvSource({
        "PT0S, 0分钟",
        "PT59M59S, 59分钟",
        "PT1H, 1.0小时",
        "PT23H, 23.0小时",
        "PT24H, 1.0天",
        "PT108H, 4.5天",
        "PT2400H, 100.0天"
    })
    @DisplayName("不足一小时写分钟，不足一天写小时，其余写天")
    void reads(Duration time, String text) {
        assertThat(new WorkingTime(time).text()).isEqualTo(text);
    }

    @Test
    @DisplayName("中位数：单数取中间，双数取中间两个的中点，没有就没有")
    void takesTheMiddle() {
        assertThat(median("PT9H", "PT1H", "PT2H")).isEqualTo("2.0小时");
        assertThat(median("PT9H", "PT1H", "PT2H", "PT3H")).isEqualTo("2.5小时");
        assertThat(median("PT9H")).isEqualTo("9.0小时");
        assertThat(WorkingTime.median(List.of())).isEmpty();
    }

    private static String median(String... times) {
        return WorkingTime.median(Stream.of(times)
                        .map(time -> new WorkingTime(Duration.parse(time)))
                        .toList())
                .orElseThrow()
                .text();
    }
}
