package cn.jiugai.report;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** The report has been received; it stays as it was sent. */
@Component
class CloseReport extends Action {

    private final ReportRegister register;

    CloseReport(ReportRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记报表已接收";
    }

    @Override
    protected void act(Step step, Results results) {
        register.received(register.get(step.project()).id());
    }
}
