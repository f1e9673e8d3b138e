package cn.jiugai.notice;

import cn.jiugai.consultation.Outcome;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether an objection is adopted, which changes the scheme, or why not (HG-4.1-1). */
@Component
class RecordObjectionAnswer extends Recorder {

    private final ObjectionRegister objections;

    RecordObjectionAnswer(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "登记异议的答复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(NoticeVariables.OBJECTION, NoticeVariables.OBJECTION_OUTCOME, NoticeVariables.OBJECTION_ANSWER);
    }

    @Override
    protected void record(Step step) {
        objections.answer(
                step.project(),
                step.get(NoticeVariables.OBJECTION),
                Outcome.sent(step.get(NoticeVariables.OBJECTION_OUTCOME)),
                step.get(NoticeVariables.OBJECTION_ANSWER),
                step.person());
    }
}
