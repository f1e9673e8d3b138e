package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionRegister.SupervisorOpinion;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the supervising firm says to the contractor's report. */
@Component
class RecordFinishOpinion extends Recorder {

    private static final String AGREE = "agree";

    private final ConstructionRegister constructions;

    RecordFinishOpinion(ConstructionRegister constructions) {
        this.constructions = constructions;
    }

    @Override
    public String label() {
        return "登记监理对竣工报告的意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConstructionVariables.COMPLETION_STANCE, ConstructionVariables.COMPLETION_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = AGREE.equals(step.get(ConstructionVariables.COMPLETION_STANCE));
        constructions.setSupervisorOpinion(
                step.project(),
                new SupervisorOpinion(agrees, agrees ? null : step.get(ConstructionVariables.COMPLETION_OPINION)));
    }
}
