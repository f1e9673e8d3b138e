package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the day on which scheme and works list were settled; no public notice may be older (HG-4.1-1). */
@Component
class RecordListDay extends Recorder {

    private final SchemeRegister schemes;

    RecordListDay(SchemeRegister schemes) {
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记定稿日期";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.LISTED_ON);
    }

    @Override
    protected void record(Step step) {
        schemes.settle(step.project(), step.get(SchemeVariables.LISTED_ON));
    }
}
