package cn.jiugai.construction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses sources that do not add up to the estimate to the fen (JA-2-1). */
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
        Fen total = funding.sources(step.project()).stream()
                .map(FundingSource::amount)
                .reduce(Fen.ZERO, Fen::plus);
        return new Funding(projects.get(step.project()).estimate(), total).check();
    }
}
