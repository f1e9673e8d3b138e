package cn.jiugai.permit;

import java.util.List;
import java.util.Map;

/**
 * A procedure as the table of JA-4.5-1 decides on it.
 *
 * @param id e.g. {@code land}; a process owner may add others to the table
 * @param name Chinese name
 * @param department role of the department that approves
 * @param stage phase in which it is gone through
 * @param term within how many working days it is to be approved
 * @param reason why it is needed or left out
 */
record Procedure(String id, String name, String department, Stage stage, int term, boolean needed, String reason) {

    /** The project approval (立项), with which the preparation of a project ends (JA-4.4-1). */
    static final String PROJECT_APPROVAL = "projectApproval";

    /** The financial review (财政评审). */
    static final String FINANCE_REVIEW = "financeReview";

    /** The procedure for the land (用地手续), needed where land rights change. */
    static final String LAND = "land";

    /** The permit for planning the land (建设用地规划许可证). */
    static final String LAND_PLANNING = "landPlanning";

    /** The review of drawings (施工图审查), which has a rule of its own. */
    static final String DRAWING_REVIEW = "drawingReview";

    /** The construction permit (施工许可), which comes after all others. */
    static final String CONSTRUCTION_PERMIT = "constructionPermit";

    /** Whether it is asked for in the green channel: the construction permit is the channel's end. */
    boolean inGreenChannel() {
        return stage == Stage.PERMITS && !id.equals(CONSTRUCTION_PERMIT);
    }

    /** The construction permit, and the filings that are issued together with it. */
    boolean isPermitOrFiling() {
        return stage == Stage.FILING || id.equals(CONSTRUCTION_PERMIT);
    }

    /**
     * Rows of the decision's result, a map a row. A row that does not say that the procedure is left out needs it.
     *
     * @throws IllegalStateException in Chinese, if a row of an edited table lacks what a procedure must have
     */
    static List<Procedure> rows(Object result) {
        return ((List<?>) result).stream().map(row -> row((Map<?, ?>) row)).toList();
    }

    private static Procedure row(Map<?, ?> row) {
        return new Procedure(
                text(row, "procedure", "手续编号"),
                text(row, "name", "手续名称"),
                text(row, "department", "审批部门（角色）"),
                Stage.titled(text(row, "stage", "办理阶段")),
                days(row),
                !Boolean.FALSE.equals(row.get("needed")),
                text(row, "reason", "理由"));
    }

    private static int days(Map<?, ?> row) {
        if (row.get("days") instanceof Number days) {
            return days.intValue();
        }
        throw missing(row, "时限（工作日）");
    }

    private static String text(Map<?, ?> row, String column, String title) {
        if (row.get(column) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw missing(row, title);
    }

    private static IllegalStateException missing(Map<?, ?> row, String title) {
        return new IllegalStateException("决策表“所需手续”有一行没有写“%s”：%s。请流程负责人在表中补上".formatted(title, row));
    }
}
