package cn.jiugai.permit;

import java.util.List;
import java.util.Map;

/**
 * A procedure as the table of JA-4.5-1 decides on it.
 *
 * @param id e.g. {@code land}; a process owner may add others to the table
 * @param name Chinese name
 * @param department role of the department that approves
 * @param reason why it is needed or left out
 */
record Procedure(String id, String name, String department, boolean needed, String reason) {

    /** The review of drawings (施工图审查), which has a rule of its own. */
    static final String DRAWING_REVIEW = "drawingReview";

    /** The construction permit (施工许可), which comes after all others. */
    static final String CONSTRUCTION_PERMIT = "constructionPermit";

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
                !Boolean.FALSE.equals(row.get("needed")),
                text(row, "reason", "理由"));
    }

    private static String text(Map<?, ?> row, String column, String title) {
        if (row.get(column) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException("决策表“所需手续”有一行没有写“%s”：%s。请流程负责人在表中补上".formatted(title, row));
    }
}
