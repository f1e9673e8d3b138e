package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Refuses sources that do not add up to the estimate to the fen (JA-2-1), and a plan without its entry (JA-2-2). */
@Component
class CheckFunding extends Check {

    private final FundingRegister funding;
    private final Projects projects;

    CheckFunding(FundingRegister funding, Projects projects) {
        this.funding = funding;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对资金来源";
    }

    @Override
    protected Verdict verdict(Step step) {
        String project = step.project();
        return new Verdict(Stream.of(
                        new FundingTotal(projects.get(project).estimate(), funding.total(project)).finding(),
                        new GovernmentInvestment(funding.investmentPlanEntry(project)).finding())
                .flatMap(Optional::stream)
                .toList());
    }
}
