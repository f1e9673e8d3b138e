package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Marks the scheme as passed, with number and day of the review's conclusion (JA-3.3-4). */
@Component
class RecordConclusion extends Recorder {

    private final SchemeRegister schemes;

    RecordConclusion(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记论证结论";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.CONCLUSION_NUMBER, SchemeVariables.CONCLUDED_ON);
    }

    @Override
    protected void record(Step step) {
        schemes.conclude(
                step.project(), step.get(SchemeVariables.CONCLUSION_NUMBER), step.get(SchemeVariables.CONCLUDED_ON));
    }
}
