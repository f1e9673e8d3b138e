package cn.jiugai.monthly;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the scores of a site, with what was seen of it in the month as it stands now (HG-4.2-4). */
@Component
class RecordSiteScore extends Recorder {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final SiteInspections inspections;
    private final WorkCalendar calendar;

    RecordSiteScore(
            RankingRegister register, RankedSiteRegister sites, SiteInspections inspections, WorkCalendar calendar) {
        this.register = register;
        this.sites = sites;
        this.inspections = inspections;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记现场考核评分";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(Stream.of(MonthlyVariables.SITE), ScoreItem.fields().stream())
                .toList();
    }

    @Override
    protected void record(Step step) {
        MonthlyRanking ranking = register.get(step.project());
        String project = step.get(MonthlyVariables.SITE);
        sites.score(
                ranking.id(),
                project,
                sites.full(ranking.id()).stream()
                        .map(full -> scored(step, full))
                        .toList(),
                inspections.of(ranking, project),
                step.person(),
                calendar.today());
    }

    private static ItemScore scored(Step step, ItemScore full) {
        ScoreItem item = full.item();
        return new ItemScore(
                item,
                full.full(),
                step.get(item.points()),
                step.find(item.reason()).map(String::strip).orElse(null));
    }
}
