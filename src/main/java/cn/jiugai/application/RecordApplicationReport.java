package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the street's report; the application takes part in the selection from now on (HG-3-8). */
@Component
class RecordApplicationReport extends Recorder {

    private final ApplicationRegister register;

    RecordApplicationReport(ApplicationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记上报区住建局";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.REPORT_NUMBER,
                ApplicationVariables.REPORTED_ON,
                ApplicationVariables.REPORT_REMARK);
    }

    @Override
    protected void record(Step step) {
        register.report(
                step,
                step.get(ApplicationVariables.REPORT_NUMBER),
                step.get(ApplicationVariables.REPORTED_ON),
                step.find(ApplicationVariables.REPORT_REMARK).orElse(null));
    }
}
