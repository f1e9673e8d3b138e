package cn.jiugai.payment;

/** From which of the two sums of a settlement differences are named. */
enum SettlementStage {
    /** The contractor's account against contract and change orders. */
    ACCOUNT,
    /** The audited sum against the account. */
    AUDIT
}
