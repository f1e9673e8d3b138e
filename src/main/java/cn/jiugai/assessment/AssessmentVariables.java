package cn.jiugai.assessment;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Ratio;
import java.time.LocalDate;

/** The numbers of the process {@code unitAssessment} and the fields of its forms. */
final class AssessmentVariables {

    static final Parameter<Ratio> EXCELLENT_RATE = Parameter.ratio("excellentRate", "优秀的最低按期率", "1%", "100%");
    static final Parameter<Ratio> GOOD_RATE = Parameter.ratio("goodRate", "良好的最低按期率", "1%", "100%");
    static final Parameter<Ratio> PASS_RATE = Parameter.ratio("passRate", "合格的最低按期率", "1%", "100%");

    /** Id of the unit that a task is about. */
    static final Variable<String> ASSESSED_UNIT = Variable.text("assessedUnit");

    static final Variable<String> ASSESSED_FIGURES = Variable.text("assessedFigures");
    static final Variable<String> SUGGESTED_GRADE = Variable.text("suggestedGrade");
    static final Variable<Grade> GRADE = new Variable<>("grade", "文字", value -> Grade.valueOf(value.toString()));
    static final Variable<String> GRADE_REASON = Variable.text("gradeReason");

    static final Variable<String> ASSESSMENT_NUMBER = Variable.text("assessmentNumber");
    static final Variable<LocalDate> ASSESSED_ON = Variable.day("assessedOn");

    private AssessmentVariables() {}
}
