package cn.jiugai.scheme;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds out whether land has become free on which the scheme has not decided (JA-4.3-1). While no scheme has passed there is
 * nothing to find: the scheme itself decides on all sites.
 */
@Component
class FindUndecidedSites extends Action {

    private static final String SITES_UNDECIDED = "sitesUndecided";

    private final SchemeRecords schemes;
    private final SiteRegister sites;

    FindUndecidedSites(SchemeRecords schemes, SiteRegister sites) {
        this.schemes = schemes;
        this.sites = sites;
    }

    @Override
    public String label() {
        return "查找方案没有安排的场地";
    }

    @Override
    public List<String> results() {
        return List.of(SITES_UNDECIDED);
    }

    @Override
    protected void act(Step step, Results results) {
        String project = step.project();
        results.put(
                SITES_UNDECIDED,
                schemes.passed(project) && !sites.undecided(project).isEmpty());
    }
}
