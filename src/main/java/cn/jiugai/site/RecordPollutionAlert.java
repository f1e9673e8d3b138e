package cn.jiugai.site;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an alert of heavy air pollution; it stops nothing (HG-5.3-1). */
@Component
class RecordPollutionAlert extends Recorder {

    private final AlertRegister register;

    RecordPollutionAlert(AlertRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记重污染天气预警";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SiteVariables.WITHDRAWN,
                SiteVariables.ALERT_LEVEL,
                SiteVariables.ALERT_NOTICE,
                SiteVariables.ALERT_FROM,
                SiteVariables.ALERT_DAYS);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(SiteVariables.WITHDRAWN)) {
            return;
        }
        LocalDate from = step.get(SiteVariables.ALERT_FROM);
        register.open(
                step.project(),
                new PollutionAlert(
                        step.instance(),
                        0,
                        AlertLevel.valueOf(step.get(SiteVariables.ALERT_LEVEL)),
                        step.get(SiteVariables.ALERT_NOTICE).trim(),
                        from,
                        from.plusDays(step.get(SiteVariables.ALERT_DAYS) - 1L),
                        null,
                        null,
                        step.person()));
    }
}
