package cn.jiugai.construction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The checkpoints of the supervision plan, an inspection each (JA-3.6-3). */
@Component
class PlannedCheckpoints extends Subjects {

    private final CheckpointRegister checkpoints;

    PlannedCheckpoints(CheckpointRegister checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public String label() {
        return "质量监督计划的检查点";
    }

    @Override
    protected List<String> subjects(Step step) {
        return checkpoints.checkpoints(step.project());
    }
}
