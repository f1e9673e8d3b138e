package cn.jiugai.scheme;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which site a task is about, and brings what was decided on it before. */
@Component
class OpenSite extends Opener {

    private final SiteRegister sites;

    OpenSite(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "带出场地";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.SITE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        OfferedSite site = sites.site(step.project(), step.get(SchemeVariables.SITE));
        sheet.about(site.place());
        sheet.fill(SchemeVariables.SITE_TEXT, site.label());
        Optional.ofNullable(sites.decided(step.project()).get(site)).ifPresent(before -> {
            sheet.fill(SchemeVariables.SITE_PURPOSE, before.purpose().name());
            sheet.fill(SchemeVariables.SITE_NOTE, before.note());
        });
    }
}
