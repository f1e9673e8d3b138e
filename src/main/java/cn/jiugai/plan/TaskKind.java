package cn.jiugai.plan;

/** What a plan takes in beside the ranking (HG-3-12). */
public enum TaskKind {
    ASSIGNED("上级交办的临时任务"),
    SAFETY("镇街上报的安全隐患保障性维护");

    private final String label;

    TaskKind(String label) {
        this.label = label;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }
}
