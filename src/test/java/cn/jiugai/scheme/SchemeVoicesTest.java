package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.scheme.SchemeVoices.Side;
import cn.jiugai.scheme.SchemeVoices.Voice;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JA-3.3-6 方案体现居民、社区、物业或管理单位的意见")
class SchemeVoicesTest {

    private static final Voice HEARD = new Voice(false, "增加停车位", "已采纳");
    private static final Voice NOBODY = new Voice(true, null, null);

    @Test
    @DisplayName("三方意见和处理结果都有，通过")
    void all() {
        assertThat(check(HEARD, HEARD, HEARD).passed()).isTrue();
    }

    @Test
    @DisplayName("没有物业和管理单位并已注明，通过")
    void statedAbsence() {
        assertThat(check(HEARD, HEARD, NOBODY).passed()).isTrue();
    }

    @Test
    @DisplayName("居民不会没有：注明“无居民”也不通过")
    void residentsAreNeverAbsent() {
        assertThat(check(NOBODY, HEARD, HEARD).reasons()).contains("缺居民的意见");
    }

    @Test
    @DisplayName("一条意见既没采纳也没答复，不通过")
    void unanswered() {
        Verdict verdict = check(HEARD, new Voice(false, "保留大树", null), HEARD);

        assertThat(verdict.findings()).extracting(Finding::shortfall).containsExactly("缺对社区意见的处理结果");
        assertThat(verdict.reasons()).contains("JA-3.3-6");
    }

    @Test
    @DisplayName("什么都没有记录，三方都点名")
    void nothing() {
        assertThat(new SchemeVoices(Map.of()).check().findings()).hasSize(3);
    }

    private static Verdict check(Voice residents, Voice community, Voice manager) {
        return new SchemeVoices(Map.of(Side.RESIDENTS, residents, Side.COMMUNITY, community, Side.MANAGER, manager))
                .check();
    }
}
