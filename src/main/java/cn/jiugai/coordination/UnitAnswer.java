package cn.jiugai.coordination;

/**
 * What a unit has answered for a renovation (HG-4.1-2).
 *
 * @param unit Chinese name of the unit
 * @param stance null while it has not answered
 * @param text what it does and when, or what its difficulty is; null while it has not answered or is not concerned
 * @param contact who speaks for it; may be null
 */
public record UnitAnswer(String unit, Stance stance, String text, String contact) {

    boolean isSettled() {
        return stance != null && stance != Stance.CANNOT;
    }

    /** How forms show it. */
    String line() {
        if (stance == null) {
            return "%s：没有答复".formatted(unit);
        }
        return "%s：%s%s%s"
                .formatted(
                        unit,
                        stance.title(),
                        text == null ? "" : "，" + text,
                        contact == null ? "" : "（联系人 %s）".formatted(contact));
    }
}
