package cn.jiugai.notice;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps each objection that was raised during the notice (HG-4.1-1). */
@Component
class RecordObjections extends Recorder {

    private final ObjectionRegister objections;

    RecordObjections(ObjectionRegister objections) {
        this.objections = objections;
    }

    @Override
    public String label() {
        return "登记公示异议";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(NoticeVariables.OBJECTIONS);
    }

    @Override
    protected void record(Step step) {
        objections.raise(step.project(), step.find(NoticeVariables.OBJECTIONS).orElse(List.of()));
    }
}
