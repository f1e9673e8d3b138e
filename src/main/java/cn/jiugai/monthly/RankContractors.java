package cn.jiugai.monthly;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.DecisionTables;
import cn.jiugai.engine.Step;
import cn.jiugai.monthly.ContractorRanking.Placed;
import cn.jiugai.monthly.ContractorRanking.Scored;
import cn.jiugai.rule.Ratio;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Ranks the contractors by the scores of their sites, and reads from the table {@code paymentRatio} of the district what is
 * paid at each place (HG-4.2-4).
 */
@Component
class RankContractors extends Action {

    static final String TABLE = "paymentRatio";

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final MonthScores scores;
    private final DecisionTables tables;

    RankContractors(RankingRegister register, RankedSiteRegister sites, MonthScores scores, DecisionTables tables) {
        this.register = register;
        this.sites = sites;
        this.scores = scores;
        this.tables = tables;
    }

    @Override
    public String label() {
        return "全区施工单位排名并查拨付比例";
    }

    @Override
    protected void act(Step step, Results results) {
        MonthlyRanking ranking = register.get(step.project());
        List<Placed> placed = ContractorRanking.of(sites.sites(ranking.id()).stream()
                .map(site -> new Scored(
                        site.contractor(), scores.of(ranking.id(), site).total()))
                .toList());
        register.rank(
                ranking.id(),
                placed.stream().map(one -> ranked(step.district(), one)).toList());
    }

    private RankedContractor ranked(String district, Placed placed) {
        return new RankedContractor(
                placed.contractor(),
                placed.points(),
                placed.sites(),
                placed.place(),
                placed.fromLast(),
                ratio(district, placed));
    }

    /** The bundle check sees to it that the table has a row for every place, and a rate in every row. */
    private String ratio(String district, Placed placed) {
        List<Map<String, Object>> rows =
                tables.rows(district, TABLE, Map.of("place", placed.place(), "fromLast", placed.fromLast()));
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "决策表“%s”对第%d名（倒数第%d名）给出%d行，应为1行".formatted(TABLE, placed.place(), placed.fromLast(), rows.size()));
        }
        return Ratio.parse(String.valueOf(rows.get(0).get("ratio"))).toString();
    }
}
