package cn.jiugai.construction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes a checkpoint whose finding was put right; a stop of works by it ends (JA-3.6-2). */
@Component
class CloseCheckpoint extends Action {

    private final CheckpointRegister checkpoints;

    CloseCheckpoint(CheckpointRegister checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public String label() {
        return "监督检查点销项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.CHECKPOINT);
    }

    @Override
    protected void act(Step step, Results results) {
        checkpoints.closeCheckpoint(step.project(), step.get(SiteVariables.CHECKPOINT));
    }
}
