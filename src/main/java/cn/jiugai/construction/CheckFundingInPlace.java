package cn.jiugai.construction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.funding.FundingRecords;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Keeps a project from starting whose funding plan is not settled or no longer adds up to the estimate (JA-2-1). */
@Component
class CheckFundingInPlace extends Check {

    private final FundingRecords funding;
    private final Projects projects;

    CheckFundingInPlace(FundingRecords funding, Projects projects) {
        this.funding = funding;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对资金落实";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        return new FundingInPlace(
                        funding.settled(project), projects.get(project).estimate(), funding.total(project))
                .check();
    }
}
