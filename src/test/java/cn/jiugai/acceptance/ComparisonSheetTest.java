package cn.jiugai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("逐项验收表")
class ComparisonSheetTest {

    private static final List<PlannedItem> PLANNED = List.of(
            new PlannedItem(PlannedSource.PLAN, "甲小区", "改造范围", "120户"),
            new PlannedItem(PlannedSource.WORKS, "甲小区", "更换供水管", "500米"),
            new PlannedItem(PlannedSource.CHARGING, "甲小区", "电动车停放充电", "20个车位"));

    @Test
    @DisplayName("一致、整改、认可三种都收，各带各的内容")
    void threeAnswers() {
        List<ComparedItem> items = read(
                row(1, "改造范围", "一致", "", "", "", ""),
                row(2, "更换供水管", "不一致", "少铺120米", "供水公司", "", ""),
                row(3, "电动车停放充电", "不一致", "只有18个", "", "场地不够", "变更单第3号"));

        assertThat(items.get(0).conforms()).isTrue();
        assertThat(items.get(1).defect()).contains("第2项（甲小区 更换供水管）：少铺120米");
        assertThat(items.get(1).responsible()).isEqualTo("waterSupply");
        assertThat(items.get(2).accepted()).isTrue();
        assertThat(items.get(2).defect()).isEmpty();
        assertThat(items.get(2)).extracting("reason", "document").containsExactly("场地不够", "变更单第3号");
    }

    @Test
    @DisplayName("没有填的行不算比对过，其余照收")
    void missingRows() {
        assertThat(read(row(2, "更换供水管", "一致", "", "", "", ""))).hasSize(1);
    }

    @Test
    @DisplayName("比对结果空着、写成别的，不收，写明在哪一格")
    void result() {
        assertRefused("F列（比对结果）：现为空白，应为一致或不一致（JA-3.7-3）", row(1, "改造范围", "", "", "", "", ""));
        assertRefused("F列（比对结果）：现为“基本一致”", row(1, "改造范围", "基本一致", "", "", "", ""));
    }

    @Test
    @DisplayName("不一致而没有写实际情况；认可而没有文件；责任单位不认识：都不收")
    void deviations() {
        assertRefused("G列（实际情况）", row(2, "更换供水管", "不一致", "", "供水公司", "", ""));
        assertRefused("J列（认可文件）", row(2, "更换供水管", "不一致", "少铺", "", "够用", ""));
        assertRefused("I列（认可偏差的理由）", row(2, "更换供水管", "不一致", "少铺", "", "", "变更单"));
        assertRefused("H列（整改责任单位）：现为“物业”，应为", row(2, "更换供水管", "不一致", "少铺", "物业", "", ""));
    }

    @Test
    @DisplayName("不一致的既不整改也不认可，或两样都写：不收")
    void eitherOr() {
        assertRefused("要么填整改责任单位，要么填认可偏差的理由和认可文件", row(2, "更换供水管", "不一致", "少铺", "", "", ""));
        assertRefused("“供水公司”，又写了认可", row(2, "更换供水管", "不一致", "少铺", "供水公司", "够用", "变更单"));
    }

    @Test
    @DisplayName("清单变动后的旧表、超出范围的编号、同一项两行：不收")
    void numbers() {
        assertRefused("第2项的内容“更换供水管”；清单变动后请重新下载", row(2, "更换雨水管", "一致", "", "", "", ""));
        assertRefused("1至3之间的整数", row(4, "更换供水管", "一致", "", "", "", ""));
        assertRefused("每项一行，第1项已在前面", row(1, "改造范围", "一致", "", "", "", ""), row(1, "改造范围", "一致", "", "", "", ""));
    }

    @SafeVarargs
    private static void assertRefused(String fault, List<Object>... rows) {
        assertThatThrownBy(() -> read(rows))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        e -> assertThat(e.faults().stream()
                                        .map(cn.jiugai.sheet.Fault::sentence)
                                        .toList()
                                        .toString())
                                .contains(fault));
    }

    @SafeVarargs
    private static List<ComparedItem> read(List<Object>... rows) {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(ComparisonSheet.COLUMNS.stream()
                .<Object>map(column -> column.header())
                .toList());
        sheet.addAll(List.of(rows));
        return new ComparisonSheet(PLANNED, Map.of("供水公司", "waterSupply", "施工单位", "contractor"))
                .read(new SheetBuilder().sheet(ComparisonSheet.NAME, sheet).build());
    }

    private static List<Object> row(
            int number, String subject, String result, String built, String who, String reason, String document) {
        return List.of(number, "", "甲小区", subject, "", result, built, who, reason, document);
    }
}
