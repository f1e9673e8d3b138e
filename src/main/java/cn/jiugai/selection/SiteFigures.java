package cn.jiugai.selection;

import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures of a community that an application says and the review on site finds. */
record SiteFigures(int builtYear, int households, int buildings, BigDecimal areaM2, Fen estimate) {

    static SiteFigures of(AppliedCommunity applied) {
        return new SiteFigures(
                applied.builtYear(), applied.households(), applied.buildings(), applied.areaM2(), applied.estimate());
    }

    /** What differs from what was applied with, in Chinese; empty if nothing does. */
    List<String> differencesFrom(SiteFigures applied) {
        List<String> differences = new ArrayList<>();
        compare(differences, "建成年份", "年", applied.builtYear, builtYear);
        compare(differences, "户数", "户", applied.households, households);
        compare(differences, "楼栋数", "栋", applied.buildings, buildings);
        if (areaM2.compareTo(applied.areaM2) != 0) {
            differences.add("建筑面积申报%s㎡、复核%s㎡"
                    .formatted(
                            applied.areaM2.stripTrailingZeros().toPlainString(),
                            areaM2.stripTrailingZeros().toPlainString()));
        }
        if (!estimate.equals(applied.estimate)) {
            differences.add("预计投资申报%s、复核%s".formatted(applied.estimate, estimate));
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, String unit, int applied, int found) {
        if (applied != found) {
            differences.add("%s申报%d%s、复核%d%s".formatted(what, applied, unit, found, unit));
        }
    }
}
