package cn.jiugai.assessment;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which unit is graded, and shows its figures with the grade that they suggest. */
@Component
class OpenGrading extends Opener {

    private final AssessmentRegister register;
    private final UnitSheet sheets;
    private final Offices offices;

    OpenGrading(AssessmentRegister register, UnitSheet sheets, Offices offices) {
        this.register = register;
        this.sheets = sheets;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "注明考核的单位和数据";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AssessmentVariables.ASSESSED_UNIT,
                AssessmentVariables.ASSESSED_FIGURES,
                AssessmentVariables.SUGGESTED_GRADE,
                AssessmentVariables.GRADE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        UnitAssessment assessment = register.get(step.project());
        AssessmentLine line = register.line(assessment.id(), step.get(AssessmentVariables.ASSESSED_UNIT));
        sheet.about("%s（%s）"
                .formatted(offices.nameOf(line.unit()), assessment.period().title()));
        sheet.fill(AssessmentVariables.ASSESSED_FIGURES, sheets.figures(assessment, line.unit()));
        sheet.fill(AssessmentVariables.SUGGESTED_GRADE, line.suggested().name());
        sheet.fill(AssessmentVariables.GRADE, (line.grade() == null ? line.suggested() : line.grade()).name());
    }
}
