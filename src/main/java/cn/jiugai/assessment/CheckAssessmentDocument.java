package cn.jiugai.assessment;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets an assessment stand with a document of a fitting day (JA-4.1-1). */
@Component
class CheckAssessmentDocument extends Check {

    private final AssessmentRegister register;
    private final WorkCalendar calendar;

    CheckAssessmentDocument(AssessmentRegister register, WorkCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "核对考核文件";
    }

    @Override
    protected Verdict verdict(Step step) {
        UnitAssessment assessment = register.get(step.project());
        return new AssessmentDocument(assessment.period(), assessment.decidedOn(), calendar.today()).check();
    }
}
