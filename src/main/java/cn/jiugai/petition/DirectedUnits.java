package cn.jiugai.petition;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that the office of the leading group has directed (HG-8-2). */
@Component
class DirectedUnits extends Subjects {

    @Override
    public String label() {
        return "交办的承办单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ProblemVariables.DIRECTED);
    }

    @Override
    protected List<String> subjects(Step step) {
        return step.get(ProblemVariables.DIRECTED).stream().distinct().toList();
    }
}
