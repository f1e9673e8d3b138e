package cn.jiugai.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rectification.Rectification.Opinion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("整改复查结论")
class RectificationRuleTest {

    private static final Opinion YES = new Opinion("区质监站", true, null);
    private static final Opinion NO = new Opinion("社区", false, "井盖未修");

    @Test
    @DisplayName("提出问题的单位都认可，合格")
    void all() {
        assertThat(new Rectification("JA-3.7-1", List.of(YES, YES)).check().passed())
                .isTrue();
    }

    @Test
    @DisplayName("两家中一家不认可，继续整改，写明单位和原因")
    void one() {
        assertThat(new Rectification("JA-3.7-1", List.of(YES, NO)).check().reasons())
                .contains("2家中1家认可", "社区复查不合格：井盖未修", "继续整改", "JA-3.7-1");
    }

    @Test
    @DisplayName("没有人复查，不合格")
    void nobody() {
        assertThat(new Rectification("JA-3.7-1", List.of()).check().reasons()).contains("没有复查记录");
    }
}
