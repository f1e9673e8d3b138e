package cn.jiugai.acceptance;

/** Which of the two acceptances a meeting belongs to. */
enum AcceptanceKind {
    /** 联合竣工验收 (JA-3.7-1). */
    JOINT,
    /** 综合验收 (JA-3.7-3). */
    COMPREHENSIVE
}
