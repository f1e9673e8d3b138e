package cn.jiugai.monthly;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps with which paper the ranking was issued, or which site has to be scored again and why (HG-4.2-4). */
@Component
class RecordRankingDecision extends Recorder {

    private final RankingRegister register;
    private final RankedSiteRegister sites;

    RecordRankingDecision(RankingRegister register, RankedSiteRegister sites) {
        this.register = register;
        this.sites = sites;
    }

    @Override
    public String label() {
        return "登记排名印发";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                MonthlyVariables.RANKING_STANCE,
                MonthlyVariables.NOTICE_NUMBER,
                MonthlyVariables.ISSUED_ON,
                MonthlyVariables.RESCORED_SITE,
                MonthlyVariables.RESCORE_REASON);
    }

    @Override
    protected void record(Step step) {
        long ranking = register.get(step.project()).id();
        if (MonthlyVariables.ISSUE.equals(step.get(MonthlyVariables.RANKING_STANCE))) {
            register.issue(
                    ranking,
                    step.get(MonthlyVariables.NOTICE_NUMBER).strip(),
                    step.get(MonthlyVariables.ISSUED_ON),
                    step.person());
        } else {
            sites.rescore(
                    ranking,
                    step.get(MonthlyVariables.RESCORED_SITE),
                    step.get(MonthlyVariables.RESCORE_REASON).strip());
        }
    }
}
