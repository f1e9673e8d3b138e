package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses sources that do not add up to the investment to the fen or are meant for a works item that does not cost as much
 * (HG-6-1), and a contribution without the consent of its household (HG-6-6). */
@Component
class CheckFundingSources extends Check {

    private final FundingRegister funding;
    private final ContributionRegister contributions;
    private final FundedWorks works;
    private final Projects projects;

    CheckFundingSources(
            FundingRegister funding, ContributionRegister contributions, FundedWorks works, Projects projects) {
        this.funding = funding;
        this.contributions = contributions;
        this.works = works;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对资金来源";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        List<Share> shares = funding.shares(project);
        List<Contribution> given = contributions.of(project);
        List<Finding> findings = new ArrayList<>();
        new FundingTotal(projects.get(project).estimate(), funding.total(project))
                .finding()
                .ifPresent(findings::add);
        findings.addAll(new ItemShares(works.of(project, FundingLayout.GRANTS), shares, given).findings());
        new ResidentsMoney(shares, given).finding().ifPresent(findings::add);
        new HouseholdConsent(given).finding().ifPresent(findings::add);
        return new Verdict(findings);
    }
}
