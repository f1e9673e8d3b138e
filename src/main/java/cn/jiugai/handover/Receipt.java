package cn.jiugai.handover;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the managing unit says to a handover (JA-3.8-1).
 *
 * @param receivedOn null if it does not receive the community
 * @param objection what it misses; null if it receives the community
 */
record Receipt(LocalDate receivedOn, String receivedBy, String objection) {

    private static final String CLAUSE = "JA-3.8-1";

    /**
     * @param handedOverOn the day of the handover
     * @param acceptedOn the day on which the comprehensive acceptance was concluded (JA-3-1)
     */
    Verdict check(LocalDate handedOverOn, LocalDate acceptedOn) {
        if (handedOverOn.isBefore(acceptedOn)) {
            return Verdict.refuse(new Finding(
                    "JA-3-1",
                    "移交于%s".formatted(handedOverOn),
                    "移交不早于综合验收通过（%s）".formatted(acceptedOn),
                    "早%d天".formatted(ChronoUnit.DAYS.between(handedOverOn, acceptedOn)),
                    "请核对移交日期；验收通过前交出的不算移交，请重新移交"));
        }
        if (objection != null) {
            return Verdict.refuse(
                    new Finding(CLAUSE, "管理单位接收0次", "移交由管理单位接收", "还缺1次，管理单位的意见：" + objection, "请补齐后重新移交"));
        }
        if (receivedOn.isBefore(handedOverOn)) {
            return Verdict.refuse(new Finding(
                    CLAUSE,
                    "接收于%s".formatted(receivedOn),
                    "接收不早于移交（%s）".formatted(handedOverOn),
                    "早%d天".formatted(ChronoUnit.DAYS.between(receivedOn, handedOverOn)),
                    "请核对移交日期和接收日期后重新移交"));
        }
        return Verdict.pass();
    }
}
