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

    /** The role of who assesses. */
    static final Parameter<String> ASSESSOR = Parameter.text("assessor", "评定单位的角色（不考核自己）");

    /** Id of the unit that a task is about. */
    static final Variable<String> ASSESSED_UNIT = Variable.text("assessedUnit");

    static final Variable<String> ASSESSED_FIGURES = Variable.text("assessedFigures");
    static final Variable<String> SUGGESTED_GRADE = Variable.text("suggestedGrade");
    static final Variable<Grade> GRADE = new Variable<>("grade", "文字", value -> Grade.valueOf(value.toString()));
    static final Variable<String> GRADE_REASON = Variable.text("gradeReason");

    static final String NO_FAULT = "NONE";

    /** A {@link FaultKind}, or {@link #NO_FAULT}. */
    static final Variable<String> FAULT = Variable.text("fault");

    static final Variable<String> FAULT_PERSON = Variable.text("faultPerson");
    static final Variable<String> FAULT_GROUND = Variable.text("faultGround");

    /** Id of the unit that answers. */
    static final Variable<String> PARTY = Variable.text("party");

    static final String ACCEPTS = "accepts";

    /** {@link #ACCEPTS} or {@code objects}. */
    static final Variable<String> UNIT_OPINION = Variable.text("unitOpinion");

    static final Variable<String> UNIT_STATEMENT = Variable.text("unitStatement");
    static final Variable<String> REPLY = Variable.text("assessmentReply");
    static final Variable<Boolean> FAULT_WITHDRAWN = Variable.yes("faultWithdrawn");

    static final Variable<String> ASSESSMENT_NUMBER = Variable.text("assessmentNumber");
    static final Variable<LocalDate> ASSESSED_ON = Variable.day("assessedOn");

    private AssessmentVariables() {}
}
