package cn.jiugai.plan;

/**
 * What a plan wants done by a day of its year (JA-4.4-1 to JA-4.4-4, HG-4.2-7, HG-4.3-4), in the order of the work; a
 * district has those that its plan sets.
 */
public enum MilestoneKind {
    PREPARATION("前期工作完成", "JA-4.4-1"),
    WORKS_START("进入工程施工", "JA-4.4-2"),
    BASIC_WORKS("基础类改造完成", "JA-4.4-3"),
    WORKS_DONE("改造任务完成", "HG-4.2-7"),
    ACCEPTANCES("各项验收完成", "JA-4.4-4"),
    FINAL_ACCEPTANCE("竣工验收完成", "HG-4.3-4");

    private final String label;
    private final String clause;

    MilestoneKind(String label, String clause) {
        this.label = label;
        this.clause = clause;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }

    /** Id of the clause that sets the date. */
    public String clause() {
        return clause;
    }
}
