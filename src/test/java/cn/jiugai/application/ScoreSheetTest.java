package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HG-3-8 评分表每项评一次，得分都有佐证")
class ScoreSheetTest {

    @Test
    @DisplayName("各项齐全、得分都有佐证，通过；0分的项不要佐证")
    void complete() {
        assertThat(new ScoreSheet(List.of(item("管网", 60, 60, "照片"), item("停车", 0, 40, null)), 100)
                        .check()
                        .passed())
                .isTrue();
    }

    @Test
    @DisplayName("一项得分没有佐证，指出是哪一项、要什么佐证")
    void bare() {
        assertThat(new ScoreSheet(List.of(item("管网", 60, 60, "照片"), item("停车", 1, 40, " ")), 100)
                        .check()
                        .reasons())
                .isEqualTo("要求每项得分都附佐证，现为2项得分中1项有佐证，1项缺佐证：停车（停车佐证）。请写明佐证材料并上传后重新提交。（依据 HG-3-8）");
    }

    @Test
    @DisplayName("有一项没有适用的情形：满分少40分，指出差多少")
    void missing() {
        assertThat(new ScoreSheet(List.of(item("管网", 60, 60, "照片")), 100)
                        .check()
                        .reasons())
                .contains("满分合计100分", "现为1项，满分合计60分", "还差40分的评分项没有适用的情形", "HG-3-8");
    }

    @Test
    @DisplayName("同一项有两行适用，或者得分超过满分，都退回")
    void twice() {
        ItemScore worn = new ItemScore("pipes", "管网", "大部分老化", 50, 50, "照片", "照片1");
        ItemScore partly = new ItemScore("pipes", "管网", "部分老化", 30, 50, "照片", "照片1");

        assertThat(new ScoreSheet(List.of(worn, partly), 100).check().reasons())
                .contains("重复评分：管网（“大部分老化”50分、“部分老化”30分）", "每一种情形应恰有一行适用", "HG-3-8");
        assertThat(new ScoreSheet(List.of(item("管网", 101, 100, "照片")), 100)
                        .check()
                        .reasons())
                .contains("得分超过满分：管网");
    }

    @Test
    @DisplayName("决策表的行缺一列，说明缺哪一列")
    void rows() {
        Map<String, Object> row = Map.of("item", "pipes", "label", "管网", "finding", "老化", "points", 3L, "most", 5L);

        assertThatThrownBy(() -> ScoreRows.read(List.of(row))).hasMessageContaining("没有写“佐证材料”");
    }

    private static ItemScore item(String label, int points, int most, String evidence) {
        return new ItemScore(label, label, "情形", points, most, label + "佐证", evidence);
    }
}
