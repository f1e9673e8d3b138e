package cn.jiugai.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.project.Community;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.FaultyWorkbookException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读取资金筹措表")
class FundingSheetTest {

    private static final List<Community> COMMUNITIES =
            List.of(new Community(1L, "JA-T-1", "云路新村", 1995, 120, 5, new BigDecimal("11000")));
    private static final List<Works> WORKS = List.of(new Works(3, "第3项", "燃气公司", false, false, Fen.ofYuan("260000")));
    private static final Map<String, String> UTILITIES = Map.of("燃气", "燃气公司", "燃气公司", "燃气公司", "供水公司", "供水公司");

    @Test
    @DisplayName("没有金额的行不计；专营单位写简称也认得；各户的出资按方式合计成来源")
    void reads() {
        FundingSheet.Content content = read(new FundingRows()
                .source(FundingKind.CENTRAL, "", "3,000,000.00", "")
                .source(FundingKind.PROVINCIAL, "", "", "")
                .source(FundingKind.UTILITIES, "燃 气", 260000, "第3项")
                .resident("云路新村", "3栋", "501", "直接出资", 1200.5, "", "", 46082, "同意书")
                .resident("云路新村", "3栋", "502", "直接出资", 0.01, "", "", "2026/3/2", "同意书")
                .resident("云路新村", "", "", "让渡公共收益", 800, "", "", "2026年3月3日", "业主大会决议")
                .resident("云路新村", "3栋", "503", "捐物", "", "楼道灯20盏", "", "2026-03-04", "承诺书"));
        assertThat(content.shares())
                .containsExactly(
                        new Share(FundingKind.CENTRAL, null, Fen.ofYuan("3000000"), null),
                        new Share(FundingKind.UTILITIES, "燃气公司", Fen.ofYuan("260000"), 3),
                        new Share(FundingKind.RESIDENTS, "直接出资", Fen.ofYuan("1200.51"), null),
                        new Share(FundingKind.RESIDENTS, "让渡公共收益", Fen.ofYuan("800"), null));
        assertThat(content.contributions())
                .extracting(Contribution::household)
                .containsExactly("云路新村 3栋 501", "云路新村 3栋 502", "云路新村全体业主", "云路新村 3栋 503");
        assertThat(content.contributions())
                .extracting(Contribution::consentedOn)
                .containsExactly(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 3),
                        LocalDate.of(2026, 3, 4));
    }

    @Test
    @DisplayName("错在哪张表哪一行哪一列、应该怎样，一次列全，什么也不收")
    void everyFault() {
        assertThatThrownBy(() -> read(new FundingRows()
                        .source(FundingKind.UTILITIES, "热力站", 1000, "9")
                        .source(FundingKind.POOLED, "", 0.001, "")
                        .resident("别的小区", "3栋", "501", "摊派", 1, "", "", "", "")
                        .resident("云路新村", "", "", "直接出资", 100, "", "", "2026-02-30", "")
                        .resident("云路新村", "3栋", "503", "投工投劳", 50, "2个工", "", "", "")))
                .isInstanceOf(FaultyWorkbookException.class)
                .hasMessageContaining("“资金来源”表第2行B列（出资单位）")
                .hasMessageContaining("供水公司、燃气公司之一")
                .hasMessageContaining("D列（用于第几项）：现为“9”，应为改造内容清单的序号（3）")
                .hasMessageContaining("第3行B列（出资单位）：现为空白")
                .hasMessageContaining("C列（金额（元））：现为“0.001”")
                .hasMessageContaining("“居民出资”表第2行A列（小区）：现为“别的小区”，应为本项目的小区（云路新村）")
                .hasMessageContaining("D列（方式）：现为“摊派”")
                .hasMessageContaining("第3行B列（楼栋）：现为空白")
                .hasMessageContaining("H列（同意日期）：现为“2026-02-30”，应为日期")
                .hasMessageContaining("第4行E列（金额（元））：现为“50”，应为空白：投工投劳写在“实物或工时”列");
    }

    private static FundingSheet.Content read(FundingRows rows) {
        return new FundingSheet(COMMUNITIES, WORKS, UTILITIES, FundingLayout.PLAN).read(rows.build());
    }
}
