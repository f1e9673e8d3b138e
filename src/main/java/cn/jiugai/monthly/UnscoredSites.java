package cn.jiugai.monthly;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sites of the month that are not scored yet, or have to be scored again. */
@Component
class UnscoredSites extends Subjects {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final MonthScores scores;

    UnscoredSites(RankingRegister register, RankedSiteRegister sites, MonthScores scores) {
        this.register = register;
        this.sites = sites;
        this.scores = scores;
    }

    @Override
    public String label() {
        return "待评分的现场";
    }

    @Override
    protected List<String> subjects(Step step) {
        long ranking = register.get(step.project()).id();
        return sites.sites(ranking).stream()
                .filter(site -> !scores.faults(ranking, site).isEmpty())
                .map(RankedSite::project)
                .toList();
    }
}
