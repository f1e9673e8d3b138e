package cn.jiugai.violation;

/** How a violation was closed. */
enum ViolationOutcome {
    /** Put right by the street, or pulled down. */
    CLEARED,
    /** Determined to be legal (JA-3.4-4). */
    LEGAL
}
