package cn.jiugai.assessment;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a unit its own figures, grade and fault, and nobody else's. */
@Component
class OpenAssessmentAnswer extends Opener {

    private final AssessmentRegister register;
    private final UnitSheet sheets;
    private final Offices offices;

    OpenAssessmentAnswer(AssessmentRegister register, UnitSheet sheets, Offices offices) {
        this.register = register;
        this.sheets = sheets;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出本单位考核情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(AssessmentVariables.PARTY, AssessmentVariables.ASSESSED_FIGURES);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        UnitAssessment assessment = register.get(step.project());
        String unit = step.get(AssessmentVariables.PARTY);
        sheet.about("%s（%s）".formatted(offices.nameOf(unit), assessment.period().title()));
        sheet.fill(AssessmentVariables.ASSESSED_FIGURES, sheets.text(assessment, unit));
    }
}
