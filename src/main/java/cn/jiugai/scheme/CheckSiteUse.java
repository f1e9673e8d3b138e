package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses to go on while an offered site is undecided (JA-4.3-1). */
@Component
class CheckSiteUse extends Check {

    private final SiteRegister sites;

    CheckSiteUse(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "核对场地安排";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SitesDecided(sites.offered(step.project()).size(), sites.undecided(step.project()))
                .check("请对这些场地逐处作出安排");
    }
}
