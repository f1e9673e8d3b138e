package cn.jiugai.plan;

/** The two groups by year of completion (HG-3-1, HG-3-2); the first one goes before the second. */
public enum AgeGroup {
    FIRST,
    SECOND
}
