package cn.jiugai.feedback;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the resident is satisfied with the answer, or which unit has to answer instead (JA-3.5-3). */
@Component
class RecordResidentOpinion extends Recorder {

    private final RemarkRounds rounds;

    RecordResidentOpinion(RemarkRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String label() {
        return "登记居民对答复的意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RemarkVariables.OPINION, RemarkVariables.REASON, RemarkVariables.ASKED_ON, RemarkVariables.RESPONSIBLE);
    }

    @Override
    protected void record(Step step) {
        rounds.opinion(
                step.instance(),
                RemarkRound.Opinion.valueOf(step.get(RemarkVariables.OPINION)),
                step.find(RemarkVariables.REASON).orElse(null),
                step.get(RemarkVariables.ASKED_ON));
    }
}
