package cn.jiugai.deadline;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which date of the plan year it is about. */
@Component
class NameMilestone extends Opener {

    @Override
    public String label() {
        return "在任务名称后注明节点";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(DeadlineVariables.MILESTONE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(DeadlineVariables.MILESTONE).label());
    }
}
