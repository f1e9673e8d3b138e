package cn.jiugai.assessment;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units of the year that have no grade yet, or one that lacks its reason. */
@Component
class UngradedUnits extends Subjects {

    private final AssessmentRegister register;

    UngradedUnits(AssessmentRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "待评定的单位";
    }

    @Override
    protected List<String> subjects(Step step) {
        return register.lines(register.get(step.project()).id()).stream()
                .filter(line -> !line.isGraded())
                .map(AssessmentLine::unit)
                .toList();
    }
}
