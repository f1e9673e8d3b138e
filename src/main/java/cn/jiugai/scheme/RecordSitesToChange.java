package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which sites a street that revises its scheme wants to decide on anew (JA-4.3-1). */
@Component
class RecordSitesToChange extends Recorder {

    private final SiteRegister sites;

    RecordSitesToChange(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "登记要重新安排的场地";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.SITES_TO_CHANGE);
    }

    @Override
    protected void record(Step step) {
        step.find(SchemeVariables.SITES_TO_CHANGE)
                .orElse(List.of())
                .forEach(key -> sites.reopen(step.project(), sites.site(step.project(), key)));
    }
}
