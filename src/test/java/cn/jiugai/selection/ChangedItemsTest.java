package cn.jiugai.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-3-9 实地复核：一个评分项目只有一个复核得分")
class ChangedItemsTest {

    private static final ChangedItems.Row PIPES = new ChangedItems.Row("pipes", "管线老化", "15");
    private static final ChangedItems.Row PARKING = new ChangedItems.Row("parking", "停车", "15");

    @Test
    @DisplayName("没有不一致的、两个项目得分相同，都可以")
    void once() {
        assertThat(check().isEmpty()).isTrue();
        assertThat(check(PIPES, PARKING)).isEmpty();
    }

    @Test
    @DisplayName("同一项目填两行：写明项目、两个得分、怎么办")
    void twice() {
        assertThat(check(PIPES, PARKING, pipes("12")))
                .extracting(Finding::sentence)
                .containsExactly("要求每个评分项目的复核得分只填一行，现为“管线老化”填了2行（15分、12分），多1行，不能确定以哪个得分为准。"
                        + "请在最前的一行写复核确定的得分和原因，其余的改选别的项目或清空。（依据 HG-3-9）");
    }

    @Test
    @DisplayName("两行得分相同也退回；两个项目都重复的，一次说全")
    void all() {
        assertThat(check(PIPES, PIPES, PARKING, pipes("0"), PARKING))
                .extracting(Finding::number)
                .containsExactly("“管线老化”填了3行（15分、15分、0分）", "“停车”填了2行（15分、15分）");
    }

    private static ChangedItems.Row pipes(String points) {
        return new ChangedItems.Row("pipes", "管线老化", points);
    }

    private static List<Finding> check(ChangedItems.Row... rows) {
        return new ChangedItems(List.of(rows)).check().findings();
    }
}
