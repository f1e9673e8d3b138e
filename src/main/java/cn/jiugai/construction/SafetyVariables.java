package cn.jiugai.construction;

import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** What the process {@code safetyStop} is called with, and the fields of its forms. */
final class SafetyVariables {

    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<String> FOUND_BY = Variable.text("foundBy");
    static final Variable<String> STOP_ORDER = Variable.text("stopOrder");
    static final Variable<LocalDate> STOPPED_ON = Variable.day("stoppedOn");
    static final Variable<String> RESUME_ORDER = Variable.text("resumeOrder");
    static final Variable<LocalDate> RESUMED_ON = Variable.day("resumedOn");

    private SafetyVariables() {}
}
