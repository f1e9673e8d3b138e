package cn.jiugai.feedback;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;
import java.util.Set;

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

    static final Variable<String> SAMPLE = Variable.text("sample");
    static final Variable<String> SAMPLE_REASON = Variable.text("sampleReason");

    /** Shown above the form in which the sample is fixed; follows each upload. */
    static final Variable<String> SAMPLE_LIST = Variable.text("sampleList");

    /** Id of the cause that one of several rectifications is about. */
    static final Variable<Long> CAUSE =
            new Variable<>("satisfactionCause", "不满意原因编号", value -> Long.valueOf(value.toString()));

    static final Parameter<Ratio> MINIMUM_SAMPLE = Parameter.ratio("minimumSample", "抽样最低比例", "1%", "100%");
    static final Parameter<Ratio> MINIMUM_SATISFACTION = Parameter.ratio("minimumSatisfaction", "最低满意度", "50%", "100%");
    static final Parameter<Set<Rating>> SATISFIED = Rating.parameter("satisfiedRatings", "算作满意的评价");

    private SatisfactionVariables() {}
}
