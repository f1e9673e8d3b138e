package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-4.3-2 同一处只开挖一次，涉及的专营单位都确认")
class JointScheduleTest {

    private static final Window MAY = new Window(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 20));
    private static final Window JUNE = new Window(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8));
    private static final Set<String> BOTH = new TreeSet<>(Set.of("供水公司", "供电公司"));

    @Test
    @DisplayName("两家都同意同一个施工期：通过，没有人要再问")
    void joint() {
        JointSchedule schedule = schedule(MAY, Map.of("供水公司", MAY, "供电公司", MAY), true, true);

        assertThat(schedule.check().passed()).isTrue();
        assertThat(schedule.owing()).isEmpty();
    }

    @Test
    @DisplayName("供电公司另提施工期：一条沟两个施工期，说清各是哪几天，只再问供电公司")
    void twoWindows() {
        JointSchedule schedule = schedule(MAY, Map.of("供水公司", MAY, "供电公司", JUNE), true, false);

        assertThat(schedule.check().reasons())
                .isEqualTo("要求“甲小区 主路”只开挖一次，各家用同一个施工期，现为2个施工期，街道拟定2026-05-10至2026-05-20，"
                        + "供电公司提出2026-06-01至2026-06-08。请街道与各家商定后重新拟定施工期。（依据 JA-4.3-2）");
        assertThat(schedule.owing()).containsExactly("供电公司");
    }

    @Test
    @DisplayName("街道改到供电公司提的日子：两家都要再确认，因为供水公司同意的是原来的")
    void moved() {
        assertThat(schedule(JUNE, Map.of("供水公司", MAY, "供电公司", JUNE), true, false)
                        .owing())
                .containsExactlyInAnyOrder("供水公司", "供电公司");
    }

    @Test
    @DisplayName("供电公司没有答复：点名")
    void silent() {
        JointSchedule schedule =
                new JointSchedule(List.of(trench(MAY, Map.of("供水公司", MAY))), BOTH, Map.of("供水公司", true), name -> name);

        assertThat(schedule.check().reasons()).contains("2家中1家已答复", "缺1家：供电公司", "JA-4.3-2");
        assertThat(schedule.owing()).containsExactly("供电公司");
    }

    @Test
    @DisplayName("供电公司不同意，但没有提出施工期：点名")
    void refusing() {
        assertThat(schedule(MAY, Map.of("供水公司", MAY), true, false).check().reasons())
                .contains("2家中1家同意", "缺1家：供电公司");
    }

    @Test
    @DisplayName("没有定施工期：不通过，也不去问专营单位")
    void noWindow() {
        JointSchedule schedule = new JointSchedule(List.of(trench(null, Map.of())), BOTH, Map.of(), name -> name);

        assertThat(schedule.isProposed()).isFalse();
        assertThat(schedule.check().reasons()).contains("“甲小区 主路”开挖前定下一个施工期", "缺施工期");
    }

    @Test
    @DisplayName("清单不涉及专营单位，也不破土：通过")
    void nothing() {
        assertThat(new JointSchedule(List.of(), Set.of(), Map.of(), name -> name)
                        .check()
                        .passed())
                .isTrue();
    }

    private static JointSchedule schedule(Window proposed, Map<String, Window> words, boolean water, boolean power) {
        return new JointSchedule(
                List.of(trench(proposed, words)), BOTH, Map.of("供水公司", water, "供电公司", power), name -> name);
    }

    private static Trench trench(Window window, Map<String, Window> words) {
        return new Trench("甲小区", "主路", List.of(), Optional.ofNullable(window), BOTH, words);
    }
}
