package cn.jiugai.permit;

import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    Procedure {
        Objects.requireNonNull(id, "procedure");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(reason, "reason");
    }

    /** Rows of the decision's result, a map a row. */
    static List<Procedure> rows(Object result) {
        return ((List<?>) result).stream().map(row -> row((Map<?, ?>) row)).toList();
    }

    private static Procedure row(Map<?, ?> row) {
        return new Procedure(
                (String) row.get("procedure"),
                (String) row.get("name"),
                (String) row.get("department"),
                Boolean.TRUE.equals(row.get("needed")),
                (String) row.get("reason"));
    }
}
