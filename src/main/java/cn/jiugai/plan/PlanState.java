package cn.jiugai.plan;

/** How far an annual plan has come. */
public enum PlanState {
    /** Imported; its totals are being reconciled, corrected or confirmed. */
    IMPORTED,
    /** Confirmed by the office of the leading group; its projects are about to begin. */
    CONFIRMED,
    /** Its projects are in the register and have begun. */
    STARTED
}
