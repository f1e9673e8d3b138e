package cn.jiugai.payment;

/** How far a payment has come; what is booked or paid counts against source and contract. */
public enum PaymentState {
    APPLIED("在办"),
    /** The supervising firm or audit has sent it back to the contractor. */
    RETURNED("已退回施工单位"),
    /** Audit keeps it until it releases it (JA-3.5-2). */
    HELD("审计暂停支付"),
    WITHDRAWN("已撤回"),
    /** Its process was ended with the project, e.g. by a termination; nothing is booked any more. */
    ENDED("流程已终止，未支付"),
    BOOKED("已入账，待支付"),
    PAID("已支付");

    private final String label;

    PaymentState(String label) {
        this.label = label;
    }

    /** Chinese name, as lists and sentences show it. */
    public String label() {
        return label;
    }

    boolean isUnderWay() {
        return this != WITHDRAWN && this != ENDED && this != PAID;
    }
}
