package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the contractor did against dust and emissions during an alert, and that the works went on (HG-5.3-1). */
@Component
class RecordAlertMeasures extends Recorder {

    private static final String CONTINUED = "continued";

    private final AlertRegister register;

    RecordAlertMeasures(AlertRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记预警期间施工情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.ALERT_MEASURES, SiteVariables.WORKED_ON);
    }

    @Override
    protected void record(Step step) {
        register.close(
                step.instance(),
                step.get(SiteVariables.ALERT_MEASURES),
                CONTINUED.equals(step.get(SiteVariables.WORKED_ON)));
    }
}
