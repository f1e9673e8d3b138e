package cn.jiugai.monthly;

import cn.jiugai.engine.Processes;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the ranking of a district and month once (HG-4.2-4). */
@Component
class MonthlyRankings {

    static final String PROCESS = "monthlyRanking";

    private final RankingRegister register;
    private final SitesAtWork sites;
    private final Processes processes;

    MonthlyRankings(RankingRegister register, SitesAtWork sites, Processes processes) {
        this.register = register;
        this.sites = sites;
        this.processes = processes;
    }

    /**
     * Starts what is owed and not there; one whose process was lost begins anew. A month in which no site was at work has
     * none.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another node has started it just now
     */
    @Transactional
    public void ensure(String district, YearMonth month) {
        Optional<MonthlyRanking> there = register.lock(district, month);
        if (there.isPresent()) {
            there.filter(this::isLost).ifPresent(this::start);
        } else if (!sites.of(district, month).isEmpty()) {
            start(register.add(district, month));
        }
    }

    private boolean isLost(MonthlyRanking ranking) {
        return ranking.issuedOn() == null && (ranking.instance() == null || !processes.isThere(ranking.instance()));
    }

    private void start(MonthlyRanking ranking) {
        register.startedAs(
                ranking.id(), processes.start(ranking.district(), PROCESS, register.number(ranking), Map.of()));
    }
}
