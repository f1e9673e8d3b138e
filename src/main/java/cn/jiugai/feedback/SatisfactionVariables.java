package cn.jiugai.feedback;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;

/** The fields of the forms of a survey of satisfaction (JA-4.8-2), and the number of its check. */
final class SatisfactionVariables {

    static final Variable<LocalDate> FROM = Variable.day("surveyedFrom");
    static final Variable<LocalDate> UNTIL = Variable.day("surveyedUntil");
    static final Variable<String> NOTICE = Variable.text("surveyNotice");

    /** Shown above the form in which answers are collected; follows each upload. */
    static final Variable<String> RESULT = Variable.text("satisfaction");

    static final Variable<String> REVIEW = Variable.text("surveyReview");
    static final Variable<String> FOLLOW_UP = Variable.text("followUp");

    /** The value of {@link #REVIEW} with which the street confirms the survey. */
    static final String CONFIRMED = "CONFIRMED";

    static final Parameter<Ratio> MINIMUM_COVERAGE = Parameter.ratio("minimumCoverage", "最低覆盖率", "1%", "100%");

    private SatisfactionVariables() {}
}
