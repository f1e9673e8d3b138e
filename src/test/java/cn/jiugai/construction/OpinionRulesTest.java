package cn.jiugai.construction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("监理的意见决定能否往下走")
class OpinionRulesTest {

    private static final Finding HELD = new Finding("JA-3.5-4", "1件没有办结", "工程变更全部办结", "还差1件：第1号", "请办结后重新报告");

    @Test
    @DisplayName("JA-3.5-4 监理验收合格，可以覆盖")
    void sectionAccepted() {
        assertThat(new ConcealedAcceptance("管线沟槽", true, null).check().passed()).isTrue();
    }

    @Test
    @DisplayName("JA-3.5-4 监理验收不合格，退回重新报验")
    void sectionRefused() {
        assertThat(new ConcealedAcceptance("管线沟槽", false, "坡度不足").check().reasons())
                .contains("“管线沟槽”", "监理意见：坡度不足", "重新报验", "JA-3.5-4");
    }

    @Test
    @DisplayName("JA-3.6-2 监理同意、问题都已销号，可以竣工")
    void complete() {
        assertThat(new WorksCompletion(true, null, List.of(), List.of(), List.of())
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("JA-3.6-2 监理不同意且有一项没有销号，两项都列")
    void incomplete() {
        assertThat(new WorksCompletion(true, null, List.of(), List.of("用地（尚未申报）"), List.of())
                        .check()
                        .reasons())
                .contains("现为1项手续没有批准", "缺1项：用地（尚未申报）", "“绿色通道审批”", "JA-4.5-1");
        assertThat(new WorksCompletion(false, "甩项未完", List.of("井盖未修"), List.of(), List.of(HELD))
                        .check()
                        .reasons())
                .contains("监理意见：甩项未完", "还差1项：井盖未修", "JA-3.6-2", HELD.sentence());
    }
}
