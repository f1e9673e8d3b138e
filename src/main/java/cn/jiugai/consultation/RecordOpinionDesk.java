package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps where residents could bring their wishes in person (HG-2-4); stands behind {@link RecordVisits}. */
@Component
class RecordOpinionDesk extends Recorder {

    private final AnswerRegister answers;

    RecordOpinionDesk(AnswerRegister answers) {
        this.answers = answers;
    }

    @Override
    public String label() {
        return "登记征求意见处";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConsultationVariables.OPINION_DESK);
    }

    @Override
    protected void record(Step step) {
        answers.setDesk(step.project(), Rounds.DEMAND, step.get(ConsultationVariables.OPINION_DESK));
    }
}
