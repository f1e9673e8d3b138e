package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a plan by which somebody else pays for a line of a utility (HG-6-2), that lacks the share of the owners of public
 * housing or what an original owner has promised (HG-6-3), or to which mixed-use housing gives too little (HG-6-4). */
@Component
class CheckFundingShares extends Check {

    private final FundingRegister funding;
    private final ContributionRegister contributions;
    private final FundedWorks works;
    private final HousingTenures tenures;
    private final OwnerOffers offers;
    private final Projects projects;

    CheckFundingShares(
            FundingRegister funding,
            ContributionRegister contributions,
            FundedWorks works,
            HousingTenures tenures,
            OwnerOffers offers,
            Projects projects) {
        this.funding = funding;
        this.contributions = contributions;
        this.works = works;
        this.tenures = tenures;
        this.offers = offers;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对各方应出份额";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TenureVariables.PUBLIC_HOUSING_SHARE, TenureVariables.MIXED_USE_SHARE);
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        Fen investment = projects.get(project).estimate();
        List<HousingTenure> housing = tenures.of(project);
        List<Share> shares = funding.shares(project);
        List<Contribution> given = contributions.of(project);
        List<Finding> findings =
                new ArrayList<>(new UtilityLines(works.of(project, FundingLayout.GRANTS), shares, given).findings());
        new PublicHousingShare(housing, shares, investment, step.get(TenureVariables.PUBLIC_HOUSING_SHARE))
                .finding()
                .ifPresent(findings::add);
        findings.addAll(new OwnersAsked(housing, offers.of(project), shares).findings());
        new MixedUseShare(housing, given, investment, step.get(TenureVariables.MIXED_USE_SHARE))
                .finding()
                .ifPresent(findings::add);
        return new Verdict(findings);
    }
}
