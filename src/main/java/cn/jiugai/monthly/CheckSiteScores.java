package cn.jiugai.monthly;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends sites back whose scores are not complete, over the full points or without reasons (HG-4.2-4). */
@Component
class CheckSiteScores extends Check {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final MonthScores scores;

    CheckSiteScores(RankingRegister register, RankedSiteRegister sites, MonthScores scores) {
        this.register = register;
        this.sites = sites;
        this.scores = scores;
    }

    @Override
    public String label() {
        return "核对现场考核评分";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("评分印发后作为拨付依据，不再重新核对");
    }

    @Override
    protected Verdict verdict(Step step) {
        long ranking = register.get(step.project()).id();
        return new Verdict(sites.sites(ranking).stream()
                .flatMap(site -> scores.faults(ranking, site).stream())
                .toList());
    }
}
