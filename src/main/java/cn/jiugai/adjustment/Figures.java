package cn.jiugai.adjustment;

import cn.jiugai.project.ProjectState;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;

/**
 * How a project stood at one moment.
 *
 * @param areaM2 floor area in square metres
 * @param names the names of its communities
 */
public record Figures(
        ProjectState state,
        int communities,
        int households,
        int buildings,
        BigDecimal areaM2,
        Fen estimate,
        String names) {

    /** Whether the project counts in its year: one that has ended before its time does not. */
    public boolean counts() {
        return state != ProjectState.TERMINATED && state != ProjectState.MERGED;
    }

    /** In words, e.g. {@code 进行中，2个小区（甲、乙）200户8栋，20000.00㎡，概算8,000,000.00元}. */
    public String text() {
        return "%s，%d个小区（%s）%d户%d栋，%s㎡，概算%s"
                .formatted(state.label(), communities, names, households, buildings, areaM2.toPlainString(), estimate);
    }
}
