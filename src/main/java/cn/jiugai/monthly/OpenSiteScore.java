package cn.jiugai.monthly;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in the name of a task which site is scored, and shows what was seen of it in the month. */
@Component
class OpenSiteScore extends Opener {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final SiteInspections inspections;
    private final Projects projects;
    private final Offices offices;

    OpenSiteScore(
            RankingRegister register,
            RankedSiteRegister sites,
            SiteInspections inspections,
            Projects projects,
            Offices offices) {
        this.register = register;
        this.sites = sites;
        this.inspections = inspections;
        this.projects = projects;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "注明评分的现场和当月检查";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(Stream.of(MonthlyVariables.SITE, MonthlyVariables.SEEN), ScoreItem.fields().stream())
                .toList();
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        MonthlyRanking ranking = register.get(step.project());
        String project = step.get(MonthlyVariables.SITE);
        RankedSite site = sites.sites(ranking.id()).stream()
                .filter(one -> one.project().equals(project))
                .findFirst()
                .orElseThrow();
        sheet.about("%s（%d年%d月）"
                .formatted(
                        projects.get(project).name(),
                        ranking.monthOn().getYear(),
                        ranking.monthOn().getMonthValue()));
        sheet.fill(
                MonthlyVariables.SEEN,
                "施工单位：%s。满分：%s。\n\n%s"
                        .formatted(
                                offices.nameOf(site.contractor()),
                                sites.full(ranking.id()).stream()
                                        .map(item -> item.item().title() + item.full() + "分")
                                        .collect(Collectors.joining("、")),
                                SiteInspections.markdown(inspections.of(ranking, project))));
        sites.scores(ranking.id(), project).forEach(score -> {
            sheet.fill(score.item().points(), score.points());
            sheet.fill(score.item().reason(), score.reason());
        });
    }
}
