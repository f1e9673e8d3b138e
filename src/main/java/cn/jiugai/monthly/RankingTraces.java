package cn.jiugai.monthly;

import cn.jiugai.monthly.RankingTrace.Line;
import cn.jiugai.office.Offices;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads from what the payment ratios of a month follow. */
@Component
class RankingTraces {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final PaymentRecords payments;
    private final Projects projects;
    private final Offices offices;

    RankingTraces(
            RankingRegister register,
            RankedSiteRegister sites,
            PaymentRecords payments,
            Projects projects,
            Offices offices) {
        this.register = register;
        this.sites = sites;
        this.payments = payments;
        this.projects = projects;
        this.offices = offices;
    }

    /** The best contractor first, its sites by their numbers; no lines before they are ranked. */
    RankingTrace of(MonthlyRanking ranking) {
        List<RankedSite> all = sites.sites(ranking.id());
        return new RankingTrace(register.ranked(ranking.id()).stream()
                .flatMap(contractor -> all.stream()
                        .filter(site -> site.contractor().equals(contractor.contractor()))
                        .map(site -> line(ranking, contractor, site)))
                .toList());
    }

    private Line line(MonthlyRanking ranking, RankedContractor contractor, RankedSite site) {
        return new Line(
                contractor,
                offices.nameOf(contractor.contractor()),
                site.project() + " " + projects.get(site.project()).name(),
                sites.scores(ranking.id(), site.project()),
                sites.seen(ranking.id(), site.project()),
                payments.monthlyDue(site.project(), ranking.monthOn()));
    }
}
