package cn.jiugai.assessment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** All units of an assessment: each can answer before it is final (HG-7-3). */
@Component
class AssessedUnits extends Subjects {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    AssessedUnits(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public String label() {
        return "被考核的单位";
    }

    @Override
    protected List<String> subjects(Step step) {
        return answers.answers(register.get(step.project()).id()).stream()
                .map(UnitAnswer::unit)
                .toList();
    }
}
