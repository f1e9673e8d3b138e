package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offered sites on which nothing is decided yet, by key. */
@Component
class UndecidedSites extends Subjects {

    private final SiteRegister sites;

    UndecidedSites(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "待安排的场地";
    }

    @Override
    protected List<String> subjects(Step step) {
        return sites.undecided(step.project()).stream().map(OfferedSite::key).toList();
    }
}
