package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how many forms were handed out, and where opinions were asked for online (JA-3.2-1, JA-3.2-2). */
@Component
class RecordVisits extends Recorder {

    private final AnswerRegister answers;

    RecordVisits(AnswerRegister answers) {
        this.answers = answers;
    }

    @Override
    public String label() {
        return "登记入户和线上征求意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConsultationVariables.FORMS_HANDED_OUT, ConsultationVariables.ONLINE_NOTICE);
    }

    @Override
    protected void record(Step step) {
        answers.setRound(
                step.project(),
                Rounds.DEMAND,
                step.get(ConsultationVariables.FORMS_HANDED_OUT),
                step.get(ConsultationVariables.ONLINE_NOTICE));
    }
}
