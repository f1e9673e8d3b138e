package cn.jiugai.progress;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the supervising firm says to reported items. */
@Component
class RecordWorksFinishOpinion extends Recorder {

    private static final String AGREE = "agree";

    private final FinishRegister register;

    RecordWorksFinishOpinion(FinishRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记监理对分项完工的意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ProgressVariables.FINISH_STANCE, ProgressVariables.FINISH_OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = AGREE.equals(step.get(ProgressVariables.FINISH_STANCE));
        register.judge(
                step.instance(), agrees, agrees ? null : step.get(ProgressVariables.FINISH_OPINION), step.person());
    }
}
