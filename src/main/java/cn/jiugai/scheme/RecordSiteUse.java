package cn.jiugai.scheme;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what becomes of an offered site; after the scheme has passed it is a supplement to it (JA-4.3-1). */
@Component
class RecordSiteUse extends Recorder {

    private final SiteRegister sites;
    private final SchemeRecords schemes;

    RecordSiteUse(SiteRegister sites, SchemeRecords schemes) {
        this.sites = sites;
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "登记场地安排";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.SITE, SchemeVariables.SITE_PURPOSE, SchemeVariables.SITE_NOTE);
    }

    @Override
    protected void record(Step step) {
        sites.decide(
                step.project(),
                sites.site(step.project(), step.get(SchemeVariables.SITE)),
                SitePurpose.valueOf(step.get(SchemeVariables.SITE_PURPOSE)),
                step.find(SchemeVariables.SITE_NOTE).orElse(null),
                schemes.passed(step.project()),
                step.person());
    }
}
