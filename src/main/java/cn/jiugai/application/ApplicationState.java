package cn.jiugai.application;

/** How far an application has come. */
public enum ApplicationState {
    /** With the community, the street or the residents. */
    OPEN,
    /** Scored by the street and reported to the district; it takes part in the selection. */
    REPORTED,
    /** Ended without a report, see {@link Outcome}. */
    CLOSED
}
