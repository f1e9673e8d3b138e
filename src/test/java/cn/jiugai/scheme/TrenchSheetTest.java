package cn.jiugai.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jiugai.sheet.Fault;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("施工期表")
class TrenchSheetTest {

    private static final Trench ROAD = trench("小区主路");
    private static final Trench LANE = trench("北侧支路");

    @Test
    @DisplayName("日期写成几种样子都读得出来，表格软件的日期也行")
    void days() {
        Map<Trench, Window> windows = read(
                new TrenchRows().row("甲小区", "小区 主路", "2026-05-10", "2026年5月20日").row("甲小区", "北侧支路", 46152, "2026/6/3"));

        assertThat(windows.get(ROAD)).isEqualTo(new Window(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 5, 20)));
        assertThat(windows.get(LANE)).isEqualTo(new Window(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 6, 3)));
    }

    @Test
    @DisplayName("一处写了两个施工期：不收，一处只有一个")
    void twoWindows() {
        assertThat(faults(new TrenchRows()
                        .row("甲小区", "小区主路", "2026-05-10", "2026-05-20")
                        .row("甲小区", "小区主路", "2026-06-01", "2026-06-10")
                        .row("甲小区", "北侧支路", "2026-06-01", "2026-06-10")))
                .containsExactly("“施工期”表第3行B列（地点）：现为“小区主路”，应为与第2行不同的地点，一处只有一个施工期（JA-4.3-2）");
    }

    @Test
    @DisplayName("少了一处、结束早于开始、日期写错、地点不在清单中：逐处指出")
    void otherFaults() {
        assertThat(faults(new TrenchRows().row("甲小区", "小区主路", "2026-05-10", "2026-05-20")))
                .containsExactly("“施工期”表：现为缺甲小区 北侧支路，应为每处破土的地点一行");
        assertThat(faults(new TrenchRows()
                        .row("甲小区", "小区主路", "2026-05-10", "2026-05-09")
                        .row("甲小区", "北侧支路", "2026-02-30", "五月底")
                        .row("乙小区", "主路", "2026-05-10", "2026-05-20")))
                .containsExactly(
                        "“施工期”表第2行E列（结束日期）：现为“2026-05-09”，应为不早于开始日期2026-05-10",
                        "“施工期”表第3行D列（开始日期）：现为“2026-02-30”，应为日期，写成 2026-05-10",
                        "“施工期”表第3行E列（结束日期）：现为“五月底”，应为日期，写成 2026-05-10",
                        "“施工期”表第4行B列（地点）：现为“主路”，应为清单中破土的地点（甲小区 小区主路、甲小区 北侧支路），请用系统下载的施工期表");
    }

    private static Map<Trench, Window> read(TrenchRows rows) {
        return new TrenchSheet(List.of(ROAD, LANE)).read(rows.build());
    }

    private static List<String> faults(TrenchRows rows) {
        return catchThrowableOfType(FaultyWorkbookException.class, () -> read(rows)).faults().stream()
                .map(Fault::sentence)
                .toList();
    }

    private static Trench trench(String place) {
        return new Trench("甲小区", place, List.of(), Optional.empty(), Set.of(), Map.of());
    }
}
