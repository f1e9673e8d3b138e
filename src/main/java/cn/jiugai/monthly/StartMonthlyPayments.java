package cn.jiugai.monthly;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Processes;
import cn.jiugai.engine.Step;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Starts the payment of the month for each site, with the ratio of its contractor (HG-4.2-4). */
@Component
class StartMonthlyPayments extends Action {

    private static final String PROCESS = "monthlyPayment";

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final Processes processes;

    StartMonthlyPayments(RankingRegister register, RankedSiteRegister sites, Processes processes) {
        this.register = register;
        this.sites = sites;
        this.processes = processes;
    }

    @Override
    public String label() {
        return "启动各现场当月付款";
    }

    @Override
    protected void act(Step step, Results results) {
        MonthlyRanking ranking = register.get(step.project());
        Map<String, RankedContractor> ranked = register.ranked(ranking.id()).stream()
                .collect(Collectors.toMap(RankedContractor::contractor, Function.identity()));
        sites.sites(ranking.id())
                .forEach(site -> processes.start(
                        step.district(),
                        PROCESS,
                        site.project(),
                        Map.of(
                                MonthlyVariables.PAID_MONTH.name(),
                                ranking.monthOn().toString(),
                                MonthlyVariables.PAID_RATIO.name(),
                                ranked.get(site.contractor()).ratio())));
    }
}
