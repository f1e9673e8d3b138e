package cn.jiugai.payment;

/** How far a change order has come; only an approved one changes the contract sum. */
public enum ChangeState {
    APPLIED("没有批准"),
    APPROVED("已批准"),
    REFUSED("不予批准"),
    WITHDRAWN("已撤回"),
    /** Its process was ended with the project, e.g. by a termination. */
    ENDED("流程已终止，未批准");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    /** Chinese name, as lists and sentences show it. */
    public String label() {
        return label;
    }
}
