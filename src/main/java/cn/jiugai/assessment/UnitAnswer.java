package cn.jiugai.assessment;

/**
 * What a unit says about its grade before it is final, and what it is told (HG-7-3).
 *
 * @param accepts null while it has said nothing
 * @param statement null if it accepts
 * @param reply null while nobody has replied, or if it accepts
 */
record UnitAnswer(String unit, Boolean accepts, String statement, String reply) {

    boolean objects() {
        return Boolean.FALSE.equals(accepts);
    }

    /** Whether it objects and waits for a reply. */
    boolean waits() {
        return objects() && reply == null;
    }

    /** {@code 无异议}, {@code 期满没有答复}, or what was said and replied. */
    String text() {
        if (accepts == null) {
            return "期满没有答复";
        }
        return accepts ? "无异议" : "有异议：" + statement + (reply == null ? "" : "；复核：" + reply);
    }
}
