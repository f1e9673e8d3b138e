package cn.jiugai.construction;

import cn.jiugai.construction.CheckpointRegister.Inspection;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the quality and safety authority saw at a checkpoint (JA-3.6-3). */
@Component
class RecordInspection extends Recorder {

    private final CheckpointRegister checkpoints;

    RecordInspection(CheckpointRegister checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public String label() {
        return "登记监督检查结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SiteVariables.CHECKPOINT,
                SiteVariables.INSPECTED_ON,
                SiteVariables.INSPECTOR,
                SiteVariables.PROBLEMS_FOUND,
                SiteVariables.FINDING,
                SiteVariables.SERIOUS);
    }

    @Override
    protected void record(Step step) {
        boolean found = step.yes(SiteVariables.PROBLEMS_FOUND);
        checkpoints.inspect(
                step.project(),
                step.get(SiteVariables.CHECKPOINT),
                new Inspection(
                        step.get(SiteVariables.INSPECTED_ON),
                        step.get(SiteVariables.INSPECTOR),
                        found ? step.get(SiteVariables.FINDING) : null,
                        found && step.yes(SiteVariables.SERIOUS),
                        step.person()));
    }
}
