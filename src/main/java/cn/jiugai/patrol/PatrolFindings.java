package cn.jiugai.patrol;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a weekly inspection found, a rectification each (HG-4.2-2). */
@Component
class PatrolFindings extends Subjects {

    private final PatrolRegister register;

    PatrolFindings(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "巡检发现的问题";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    protected List<String> subjects(Step step) {
        return register.findings(step.get(PatrolVariables.PATROL)).stream()
                .map(finding -> finding.id().toString())
                .toList();
    }
}
