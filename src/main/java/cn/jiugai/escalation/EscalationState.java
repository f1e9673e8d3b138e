package cn.jiugai.escalation;

/** How an escalation stands. */
public enum EscalationState {
    OPEN("督办中"),
    /** Found to be done when the day came that the department had set. */
    CLOSED("督办后办结"),
    /** Done before that; the escalation closed by itself. */
    SELF_SETTLED("已自行办结"),
    /** What was overdue is so no longer, because its date was moved. */
    WITHDRAWN("已撤销");

    private final String label;

    EscalationState(String label) {
        this.label = label;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }
}
