package cn.jiugai.tender;

/** The five offences that the plan names (JA-3.6-1). */
public enum Offence {
    COLLUSION("串通投标"),
    FRAUD("弄虚作假"),
    BORROWED_NAME("转包挂靠"),
    ILLEGAL_SUBCONTRACT("违法分包"),
    LENT_CERTIFICATE("人员挂证");

    private final String title;

    Offence(String title) {
        this.title = title;
    }

    /** As the plan calls it. */
    public String title() {
        return title;
    }
}
