package cn.jiugai.site;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.PropertyConsensus;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Says whether the owners have agreed on the property management, which goes before the works (HG-7-4). */
@Component
class CheckManagementConsensus extends Check {

    private final ApplicationRecords applications;

    CheckManagementConsensus(ApplicationRecords applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "核对开工前的物业管理共识";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(SiteStart.withoutConsensus(
                applications.consensus(step.project()).map(PropertyConsensus::document)));
    }
}
