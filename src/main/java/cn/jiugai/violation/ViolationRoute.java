package cn.jiugai.violation;

import java.util.Optional;

/** The department that has a violation next (JA-3.4-3 to JA-3.4-5). */
enum ViolationRoute {
    /** The street puts it right (JA-3.4-5). */
    STREET("街道办事处", "JA-3.4-5"),
    /** Natural resources determine whether it is illegal (JA-3.4-3). */
    DETERMINATION("自然资源局", "JA-3.4-3"),
    /** Urban management deals with what was determined illegal (JA-3.4-4). */
    ENFORCEMENT("城管局", "JA-3.4-4");

    private final String department;
    private final String clause;

    ViolationRoute(String department, String clause) {
        this.department = department;
        this.clause = clause;
    }

    /** Chinese name of the department. */
    String department() {
        return department;
    }

    /** The clause that gives it to this department. */
    String clause() {
        return clause;
    }

    /**
     * 执行口径: what was put up without permission is a structure by its kind and always goes to determination; on
     * occupied land, plots and fire lanes only a structure that is not temporary does.
     *
     * @param structure there is a building or structure (建筑物、构筑物)
     * @param temporary the structure is temporary (临时搭建)
     * @param illegal what was determined; empty while nothing was
     */
    static ViolationRoute of(ViolationKind kind, boolean structure, boolean temporary, Optional<Boolean> illegal) {
        boolean toBeDetermined = kind == ViolationKind.UNAUTHORISED_BUILDING || structure && !temporary;
        if (!toBeDetermined) {
            return STREET;
        }
        return illegal.orElse(false) ? ENFORCEMENT : DETERMINATION;
    }
}
