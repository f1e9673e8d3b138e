package cn.jiugai.construction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a resume order back that does not fit the stop order (JA-3.6-2). */
@Component
class CheckResumption extends Check {

    private final WorksStops stops;

    CheckResumption(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public String label() {
        return "核对复工令";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("复工以后，不再核对复工令");
    }

    @Override
    protected Verdict verdict(Step step) {
        return stops.resumption(step.instance()).check();
    }
}
