package cn.jiugai.petition;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** The departments and units that the street has called in to a mediation (HG-4.1-4). */
@Component
class CalledDepartments extends Subjects {

    @Override
    public String label() {
        return "会同调解的部门";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PetitionVariables.DEPARTMENTS);
    }

    @Override
    protected List<String> subjects(Step step) {
        return step.get(PetitionVariables.DEPARTMENTS).stream().distinct().toList();
    }
}
