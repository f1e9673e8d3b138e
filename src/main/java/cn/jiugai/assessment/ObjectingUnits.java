package cn.jiugai.assessment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that object to their grade and have no reply yet (HG-7-3). */
@Component
class ObjectingUnits extends Subjects {

    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    ObjectingUnits(AssessmentRegister register, FaultsAndAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    @Override
    public String label() {
        return "有异议的单位";
    }

    @Override
    protected List<String> subjects(Step step) {
        return answers.answers(register.get(step.project()).id()).stream()
                .filter(UnitAnswer::waits)
                .map(UnitAnswer::unit)
                .toList();
    }
}
