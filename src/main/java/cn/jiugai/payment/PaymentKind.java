package cn.jiugai.payment;

/** What a payment is for. */
public enum PaymentKind {
    /** For works that are done and confirmed by the supervising firm. */
    PROGRESS("进度款"),
    /** What the audited settlement leaves to be paid. */
    FINAL("尾款");

    private final String title;

    PaymentKind(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }
}
