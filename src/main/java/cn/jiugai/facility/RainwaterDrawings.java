package cn.jiugai.facility;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether the drawings of a rain-water network go by the joints that the municipal facilities centre gave before (HG-5.4-1).
 *
 * @param joints places that the centre gave
 * @param jointsOn day on which it gave them
 * @param drawn places in the drawings
 * @param drawnOn day of the drawings
 */
record RainwaterDrawings(int joints, LocalDate jointsOn, int drawn, LocalDate drawnOn) {

    private static final String CLAUSE = "HG-5.4-1";

    /** Drawings of the same day as the joints pass. */
    Verdict check() {
        if (drawnOn.isBefore(jointsOn)) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "图纸%s定稿".formatted(drawnOn),
                    "%s提供接驳点位以后定稿".formatted(jointsOn),
                    "定稿早%d天".formatted(ChronoUnit.DAYS.between(drawnOn, jointsOn)),
                    "请按接驳点位修改图纸后重新登记"));
        }
        if (drawn != joints) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "图纸上接驳点位%d处".formatted(drawn),
                    "与市政设施管护中心提供的%d处一致".formatted(joints),
                    drawn < joints ? "还差%d处".formatted(joints - drawn) : "多出%d处".formatted(drawn - joints),
                    "请按接驳点位修改图纸后重新登记"));
        }
        return Verdict.pass();
    }
}
