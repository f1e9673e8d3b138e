package cn.jiugai.monthly;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the sites that were at work in the month on the list to be scored, and what each item counts (HG-4.2-4). */
@Component
class DrawSites extends Action {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final SitesAtWork atWork;

    DrawSites(RankingRegister register, RankedSiteRegister sites, SitesAtWork atWork) {
        this.register = register;
        this.sites = sites;
        this.atWork = atWork;
    }

    @Override
    public String label() {
        return "列出当月在建现场";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return Arrays.stream(ScoreItem.values())
                .<Parameter<?>>map(ScoreItem::fullPoints)
                .toList();
    }

    @Override
    protected void act(Step step, Results results) {
        MonthlyRanking ranking = register.get(step.project());
        Map<ScoreItem, Integer> full = new EnumMap<>(ScoreItem.class);
        for (ScoreItem item : ScoreItem.values()) {
            full.put(item, step.get(item.fullPoints()));
        }
        sites.open(ranking.id(), full);
        Set<String> there =
                sites.sites(ranking.id()).stream().map(RankedSite::project).collect(Collectors.toSet());
        atWork.of(step.district(), ranking.month()).stream()
                .filter(site -> !there.contains(site.project()))
                .forEach(site -> sites.add(ranking.id(), site.project(), site.contractor()));
    }
}
