package cn.jiugai.application;

/** Why an application ended without being reported. */
public enum Outcome {
    INELIGIBLE("不在申报范围，不予受理"),
    DEMOLITION("已列入拆改计划，不再申报"),
    NO_CONSENT("同意户数不足，停止征求"),
    NO_CONSENSUS("物业管理没有达成共识，停止协商");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** In Chinese, as forms and pages show it. */
    public String label() {
        return label;
    }
}
