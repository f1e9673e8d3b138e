package cn.jiugai.assessment;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what a unit objects to, with its figures and its grade so far. */
@Component
class OpenAssessmentReply extends Opener {

    private final AssessmentRegister register;
    private final UnitSheet sheets;
    private final Offices offices;

    OpenAssessmentReply(AssessmentRegister register, UnitSheet sheets, Offices offices) {
        this.register = register;
        this.sheets = sheets;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出单位异议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AssessmentVariables.ASSESSED_UNIT, AssessmentVariables.ASSESSED_FIGURES, AssessmentVariables.GRADE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        UnitAssessment assessment = register.get(step.project());
        String unit = step.get(AssessmentVariables.ASSESSED_UNIT);
        sheet.about("%s（%s）".formatted(offices.nameOf(unit), assessment.period().title()));
        sheet.fill(AssessmentVariables.ASSESSED_FIGURES, sheets.text(assessment, unit));
        sheet.fill(
                AssessmentVariables.GRADE,
                register.line(assessment.id(), unit).grade().name());
    }
}
