package cn.jiugai.assessment;

import cn.jiugai.rule.Fen;
import java.math.BigDecimal;

/**
 * What was renovated in a period where a unit had a part, and what was paid for it (HG-7-3).
 *
 * @param projects that were going on
 * @param households of their communities
 * @param areaM2 their floor area
 * @param invested payments of the period
 */
public record UnitVolume(int projects, int households, BigDecimal areaM2, Fen invested) {

    static final UnitVolume NONE = new UnitVolume(0, 0, BigDecimal.ZERO, Fen.ZERO);

    UnitVolume plus(UnitVolume other) {
        return new UnitVolume(
                projects + other.projects,
                households + other.households,
                areaM2.add(other.areaM2),
                invested.plus(other.invested));
    }

    /** {@code 2个项目、300户、20000㎡，投入1,234.00元}. */
    public String text() {
        return "%d个项目、%d户、%s㎡，投入%s"
                .formatted(
                        projects,
                        households,
                        areaM2.signum() == 0 ? "0" : areaM2.stripTrailingZeros().toPlainString(),
                        invested);
    }
}
