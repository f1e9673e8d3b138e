package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Faults;
import java.util.List;
import java.util.Map;

/**
 * That a new funding plan keeps the sources from which money was applied for or paid, with no less than that (JA-2-3).
 *
 * @param sources those of the plan until now
 * @param booked what payments took, by the source's row
 * @param planned those of the new plan, by code
 */
record SpentSources(List<FundingSource> sources, Map<Long, Fen> booked, Map<String, Share> planned) {

    /** Adds a fault for each source that is left out or is not enough. */
    void check(Faults faults) {
        sources.stream().filter(source -> booked.containsKey(source.id())).forEach(source -> check(source, faults));
    }

    private void check(FundingSource source, Faults faults) {
        Fen taken = booked.get(source.id());
        Share share = planned.get(source.code());
        if (share == null) {
            faults.sheet(
                    SourceSheet.NAME,
                    "没有列“%s”，该来源已登记付款（已入账%s）".formatted(source.title(), taken),
                    "保留这个来源，金额不少于%s（JA-2-3）".formatted(taken));
        } else if (taken.isMoreThan(share.amount())) {
            faults.sheet(
                    SourceSheet.NAME,
                    "“%s”列%s，已入账%s".formatted(source.title(), share.amount(), taken),
                    "金额不少于%s，还差%s（JA-2-3）".formatted(taken, taken.minus(share.amount())));
        }
    }
}
