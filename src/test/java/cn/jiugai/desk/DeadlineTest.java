package cn.jiugai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    @DisplayName("还剩3个工作日绿灯，2个黄灯")
    void yellowBorder() {
        assertThat(Deadline.of(3, false)).isEqualTo(new Deadline(Lamp.GREEN, "还剩3个工作日", 3));
        assertThat(Deadline.of(2, false)).isEqualTo(new Deadline(Lamp.YELLOW, "还剩2个工作日", 2));
    }

    @Test
    @DisplayName("当日下班前黄灯，下班后和随后的周末红灯，下一个工作日起数逾期的天数")
    void redBorder() {
        assertThat(Deadline.of(0, false)).isEqualTo(new Deadline(Lamp.YELLOW, "今日到期", 0));
        assertThat(Deadline.of(0, true)).isEqualTo(new Deadline(Lamp.RED, "已逾期，不足1个工作日", 0));
        assertThat(Deadline.of(-1, true)).isEqualTo(new Deadline(Lamp.RED, "已逾期1个工作日", -1));
    }

    @Test
    @DisplayName("没有期限灰灯")
    void grey() {
        assertThat(Deadline.none()).isEqualTo(new Deadline(Lamp.GREY, "未设期限", null));
    }
}
