package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the contractor's report that the works are done. */
@Component
class RecordFinishReport extends Recorder {

    private final ConstructionRegister constructions;

    RecordFinishReport(ConstructionRegister constructions) {
        this.constructions = constructions;
    }

    @Override
    public String label() {
        return "登记竣工报告";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConstructionVariables.FINISHED_ON, ConstructionVariables.FINISH_REPORT);
    }

    @Override
    protected void record(Step step) {
        constructions.finish(
                step.project(),
                step.get(ConstructionVariables.FINISHED_ON),
                step.get(ConstructionVariables.FINISH_REPORT));
    }
}
