package cn.jiugai.construction;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which checkpoint it is about. */
@Component
class NameCheckpoint extends Opener {

    @Override
    public String label() {
        return "在任务名称后注明检查点";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.CHECKPOINT);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(step.get(SiteVariables.CHECKPOINT));
    }
}
