package cn.jiugai.monthly;

import cn.jiugai.project.Projects;
import cn.jiugai.project.SupervisionRecord;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the sites of a month scored, and what is wrong with it. */
@Component
class MonthScores {

    private final RankedSiteRegister sites;
    private final Projects projects;

    MonthScores(RankedSiteRegister sites, Projects projects) {
        this.sites = sites;
        this.projects = projects;
    }

    SiteScores of(long ranking, RankedSite site) {
        return new SiteScores(projects.get(site.project()).name(), sites.scores(ranking, site.project()), (int)
                sites.seen(ranking, site.project()).stream()
                        .filter(SupervisionRecord::open)
                        .count());
    }

    /** What has to be mended of a site before contractors are ranked; empty if nothing has. */
    List<Finding> faults(long ranking, RankedSite site) {
        SiteScores scores = of(ranking, site);
        Stream<Finding> again = site.rescore() == null
                ? Stream.of()
                : Stream.of(new Finding(
                        SiteScores.CLAUSE,
                        "“%s”评分%d分".formatted(scores.site(), scores.total()),
                        "印发前核对无误",
                        "退回重评：" + site.rescore(),
                        "请核实后重新评分"));
        return Stream.concat(again, scores.faults().stream()).toList();
    }
}
