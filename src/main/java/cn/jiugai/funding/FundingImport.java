package cn.jiugai.funding;

import cn.jiugai.project.BookedMoney;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the workbook of a funding plan over, all or nothing, in the place of an earlier one. */
@Component
class FundingImport {

    private final FundingRegister funding;
    private final ContributionRegister contributions;
    private final FundingPlans plans;
    private final FundedWorks works;
    private final Projects projects;
    private final BookedMoney booked;

    FundingImport(
            FundingRegister funding,
            ContributionRegister contributions,
            FundingPlans plans,
            FundedWorks works,
            Projects projects,
            BookedMoney booked) {
        this.booked = booked;
        this.funding = funding;
        this.contributions = contributions;
        this.plans = plans;
        this.works = works;
        this.projects = projects;
    }

    /**
     * What the sender is told.
     *
     * @param sources sources of the plan
     * @param households contributions of residents
     */
    record Receipt(int sources, int households, String message) {}

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(String project, FundingLayout layout, byte[] content) {
        FundingSheet.Content plan = new FundingSheet(
                        projects.communities(project), works.of(project, layout), works.utilities(project), layout)
                .read(content);
        Faults faults = new Faults();
        funding.lock(project);
        new SpentSources(funding.sources(project), booked.bySource(project), funding.coded(project, plan.shares()))
                .check(faults);
        faults.throwIfAny();
        funding.setShares(project, plan.shares());
        contributions.set(project, plan.contributions());
        plans.reopen(project);
        Fen estimate = projects.get(project).estimate();
        Fen total = funding.total(project);
        return new Receipt(
                plan.shares().size(),
                plan.contributions().size(),
                "已登记%d个资金来源，其中居民出资%d笔。%s"
                        .formatted(
                                plan.shares().size(),
                                plan.contributions().size(),
                                new FundingTotal(estimate, total).balance()));
    }
}
