package cn.jiugai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全系统一个时钟")
class EngineClockTest {

    private static final Instant MOMENT = Instant.parse("2026-02-13T16:30:00Z");

    private final Clock clock = new EngineClock().clock();

    @AfterEach
    void reset() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("拨动引擎的时钟，全系统跟着走，日期按北京时间")
    void followsTheEngine() {
        ClockUtil.setCurrentTime(Date.from(MOMENT));
        assertThat(clock.instant()).isEqualTo(MOMENT);
        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-02-14T00:30");
        assertThat(clock.withZone(ZoneId.of("Z")).instant()).isEqualTo(MOMENT);
    }
}
