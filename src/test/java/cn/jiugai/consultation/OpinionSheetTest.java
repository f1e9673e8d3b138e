package cn.jiugai.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("居民意见表的读取")
class OpinionSheetTest {

    private final OpinionSheet sheet = new OpinionSheet(Set.of(1, 2, 3));

    @Test
    @DisplayName("采纳可以不写理由，不采纳要写；处理留空的不读")
    void settlements() {
        assertThat(sheet.read(AnswerRows.decisions(
                        List.of(List.of(1, "采纳", ""), List.of(2, "不采纳", "影响消防通道"), List.of(3, "", "")))))
                .containsExactly(
                        new Settlement(1, Outcome.ADOPTED, null), new Settlement(2, Outcome.DECLINED, "影响消防通道"));
    }

    @Test
    @DisplayName("不采纳没有理由、编号不存在、编号重复、处理写错：逐处说明")
    void faults() {
        byte[] workbook = AnswerRows.decisions(
                List.of(List.of(1, "不采纳", ""), List.of(9, "采纳", ""), List.of(2, "采纳", ""), List.of(2, "同意", "好")));

        assertThat(catchThrowableOfType(FaultyWorkbookException.class, () -> sheet.read(workbook)).faults().stream()
                        .map(Fault::sentence))
                .containsExactly(
                        "“居民意见”表第2行C列（理由）：现为空白，应为不采纳的理由（JA-3.2-4）",
                        "“居民意见”表第3行A列（编号）：现为“9”，应为本项目居民意见的编号，请用系统下载的居民意见表",
                        "“居民意见”表第5行A列（编号）：现为“2”，应为与第4行不同的编号",
                        "“居民意见”表第5行B列（处理）：现为“同意”，应为采纳或不采纳，还没有处理的留空");
    }
}
