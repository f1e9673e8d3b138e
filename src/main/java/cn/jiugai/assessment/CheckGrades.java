package cn.jiugai.assessment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets an assessment be issued when every unit has its grade (JA-4.1-1). */
@Component
class CheckGrades extends Check {

    private final AssessmentRegister register;
    private final Offices offices;

    CheckGrades(AssessmentRegister register, Offices offices) {
        this.register = register;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对考核等次";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Grades(register.lines(register.get(step.project()).id()), offices::nameOf).check();
    }
}
