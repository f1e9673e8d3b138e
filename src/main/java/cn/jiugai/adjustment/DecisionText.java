package cn.jiugai.adjustment;

/** A decision as the unit that applied reads it. */
final class DecisionText {

    private DecisionText() {}

    /** @param what what was applied for, e.g. {@code 暂停} */
    static String of(String what, Decision decision) {
        String basis = "%s，%s".formatted(decision.document(), decision.day());
        if (decision.approved()) {
            return "%s已批准（%s），登记簿和在办流程已经调整".formatted(what, basis);
        }
        return "%s未获批准（%s）%s".formatted(what, basis, decision.opinion() == null ? "" : "：" + decision.opinion());
    }
}
