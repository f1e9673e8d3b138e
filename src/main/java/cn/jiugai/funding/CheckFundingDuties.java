package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import cn.jiugai.survey.SurveyRecords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Refuses a plan by which somebody else pays for a utility's own line (JA-2-5), to which an owner of public housing gives
 * nothing (JA-2-7), or whose telecom lines do not cover the four carriers within the estimate (JA-2-8).
 */
@Component
class CheckFundingDuties extends Check {

    private final FundingRegister funding;
    private final FundingPlans plans;
    private final ContributionRegister contributions;
    private final FundedWorks works;
    private final SurveyRecords surveys;
    private final Projects projects;

    CheckFundingDuties(
            FundingRegister funding,
            FundingPlans plans,
            ContributionRegister contributions,
            FundedWorks works,
            SurveyRecords surveys,
            Projects projects) {
        this.funding = funding;
        this.plans = plans;
        this.contributions = contributions;
        this.works = works;
        this.surveys = surveys;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对各方应出资金";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        List<Works> items = works.of(project);
        List<Share> shares = funding.shares(project);
        List<PublicHousingOwners.Housing> housing = surveys.publicHousing(project).stream()
                .map(found -> new PublicHousingOwners.Housing(found.community(), found.owner(), found.households()))
                .toList();
        List<Finding> findings = new ArrayList<>(new UtilityLines(items, shares, contributions.of(project)).findings());
        findings.addAll(new PublicHousingOwners(housing, shares).findings());
        findings.addAll(new TelecomLines(items, projects.get(project).estimate(), plans.carriers(project)).findings());
        return new Verdict(findings);
    }
}
