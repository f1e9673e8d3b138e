package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Refuses sources that do not add up to the estimate to the fen or are meant for a works item that does not cost as much
 * (JA-2-1), a plan without its entry (JA-2-2), and a household's contribution without its consent (JA-2-4).
 */
@Component
class CheckFunding extends Check {

    private final FundingRegister funding;
    private final FundingPlans plans;
    private final ContributionRegister contributions;
    private final FundedWorks works;
    private final Projects projects;

    CheckFunding(
            FundingRegister funding,
            FundingPlans plans,
            ContributionRegister contributions,
            FundedWorks works,
            Projects projects) {
        this.funding = funding;
        this.plans = plans;
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
        List<Works> items = works.of(project);
        List<Share> shares = funding.shares(project);
        List<Contribution> given = contributions.of(project);
        List<Finding> findings = new ArrayList<>();
        new FundingTotal(projects.get(project).estimate(), funding.total(project))
                .finding()
                .ifPresent(findings::add);
        findings.addAll(new ItemShares(items, shares, given).findings());
        new GovernmentInvestment(plans.find(project).flatMap(FundingHead::entry))
                .finding()
                .ifPresent(findings::add);
        new ResidentsMoney(shares, given).finding().ifPresent(findings::add);
        new HouseholdConsent(given).finding().ifPresent(findings::add);
        new ElevatorMoney(given, items).finding().ifPresent(findings::add);
        return new Verdict(findings);
    }
}
