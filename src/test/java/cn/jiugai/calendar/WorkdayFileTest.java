package cn.jiugai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作日表文件")
class WorkdayFileTest {

    private static final String CHINESE = "日期,类型,节日\n2027/1/1,休,元旦\n2027-02-20,班,春节\n";

    @Test
    @DisplayName("中文表头、斜杠日期、UTF-8带BOM和GB18030都能读")
    void readsWhatSpreadsheetsSave() {
        var expected = new WorkdayException[] {
            new WorkdayException(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦"),
            new WorkdayException(LocalDate.of(2027, 2, 20), DayKind.WORK, "春节")
        };
        assertThat(WorkdayFile.read(CHINESE.getBytes(StandardCharsets.UTF_8))).containsExactly(expected);
        assertThat(WorkdayFile.read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(expected);
        assertThat(WorkdayFile.read(CHINESE.getBytes(Charset.forName("GB18030"))))
                .containsExactly(expected);
    }

    @Test
    @DisplayName("所有错误一次说完，各带行号")
    void collectsFaultsByLine() {
        assertFaults(
                """
                # 2027年
                date,kind,holiday
                2027-02-30,off,春节
                2027-02-08,holiday,春节
                2027-02-09,off,
                2027-02-06,off,春节
                2027-02-10,work,春节
                2027-02-11,off
                2027-02-08,off,春节
                """,
                "第3行：日期“2027-02-30”不存在或写法不对，应写成 2027-01-01",
                "第4行：类型“holiday”不认识，应为 休（off）或 班（work）",
                "第5行：节日“”应为1至20个字",
                "第6行：2027-02-06是周末，本来就休息，请核对日期或删去本行",
                "第7行：2027-02-10不是周末，本来就上班，请核对日期或删去本行",
                "第8行：有2列，应为3列：日期、类型、节日",
                "第9行：2027-02-08在第4行已经有了，请删去一行");
    }

    @Test
    @DisplayName("没有表头、没有日期的文件不收")
    void needsHeadAndRows() {
        assertFaults("2027-01-01,off,元旦", "第1行：表头是“2027-01-01,off,元旦”，应为“日期,类型,节日”或“date,kind,holiday”，请补上表头");
        assertFaults("date,kind,holiday\n# 无", "表中没有日期，应每行一个与周一至周五不同的日子，请核对文件");
        assertFaults("", "表中没有日期，应每行一个与周一至周五不同的日子，请核对文件");
    }

    private static void assertFaults(String content, String... faults) {
        var refused = catchThrowableOfType(
                WorkdayFaults.class, () -> WorkdayFile.read(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.faults()).containsExactly(faults);
    }
}
