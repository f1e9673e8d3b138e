package cn.jiugai.rectification;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;

/** What the process {@code rectification} is called with, and the fields of its forms. */
final class RectificationVariables {

    static final Variable<String> FINDING = Variable.text("finding");
    static final Variable<String> RESPONSIBLE = Variable.text("responsible");
    static final Variable<String> FOUND_BY = Variable.text("foundBy");

    static final Parameter<Integer> DAYS = Parameter.count("rectificationDays", "整改期限（工作日）", 1, 60);

    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<String> MEASURES = Variable.text("measures");
    static final Variable<LocalDate> FINISHED_ON = Variable.day("finishedOn");
    static final Variable<String> RECHECK = Variable.text("recheck");
    static final Variable<String> REMARK = Variable.text("remark");

    private RectificationVariables() {}
}
