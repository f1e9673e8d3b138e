package cn.jiugai.assessment;

/**
 * A finding of fault in an assessment (HG-7-3).
 *
 * @param unit id of the unit
 * @param person who is at fault; null if it is the unit as a whole
 * @param ground what it is founded on
 */
public record Fault(String unit, FaultKind kind, String person, String ground) {

    /** {@code 配合不力（责任人：张某）。依据：……}. */
    public String text() {
        return "%s（%s）。依据：%s".formatted(kind.title(), person == null ? "责任单位" : "责任人：" + person, ground);
    }
}
