package cn.jiugai.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-4.2-4 现场评分")
class SiteScoresTest {

    @Test
    @DisplayName("五项都评、扣分有理由：通过，合计就是得分")
    void complete() {
        SiteScores scores = new SiteScores("新北里", scores(20, null, 19, "围挡破损"), 0);
        assertThat(scores.faults()).isEmpty();
        assertThat(scores.total()).isEqualTo(99);
    }

    @Test
    @DisplayName("没有评分：还差5项；超满分、扣分没理由：逐项指明")
    void faults() {
        assertThat(new SiteScores("新北里", List.of(), 0).faults())
                .extracting(Finding::shortfall)
                .containsExactly("还差5项");
        assertThat(new SiteScores("新北里", scores(21, null, 19, null), 0).faults())
                .extracting(Finding::shortfall)
                .containsExactly("超出1分", "缺1条理由");
    }

    @Test
    @DisplayName("当月有没有办结的检查、整改，质量、安全都给满分又没有理由：退回；扣1分或写明理由可以")
    void openInspections() {
        assertThat(new SiteScores("新北里", scores(20, null, 20, null), 2).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.number()).contains("有2项检查、整改没有办结"));
        assertThat(new SiteScores("新北里", scores(19, "渗漏未修", 20, null), 2).faults())
                .isEmpty();
        assertThat(new SiteScores("新北里", scores(20, "问题属设计，不扣", 20, null), 2).faults())
                .isEmpty();
        assertThat(new SiteScores("新北里", scores(20, null, 20, null), 0).faults())
                .isEmpty();
    }

    /** 20 points an item; quality and safety as given, the others full. */
    private static List<ItemScore> scores(int quality, String why, int safety, String reason) {
        return Arrays.stream(ScoreItem.values())
                .map(item -> switch (item) {
                    case QUALITY -> new ItemScore(item, 20, quality, why);
                    case SAFETY -> new ItemScore(item, 20, safety, reason);
                    default -> new ItemScore(item, 20, 20, null);
                })
                .toList();
    }
}
