package cn.jiugai.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks the works of the menu by the households that chose them; what nobody chose has no place (HG-2-3). */
final class MenuRanking {

    private MenuRanking() {}

    /** @param chosen how many households chose each work */
    static List<RankedDemand> of(Map<Demand, Integer> chosen) {
        List<Map.Entry<Demand, Integer>> sorted = chosen.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Demand, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<RankedDemand> ranking = new ArrayList<>();
        for (Map.Entry<Demand, Integer> next : sorted) {
            boolean shares =
                    !ranking.isEmpty() && ranking.get(ranking.size() - 1).households() == next.getValue();
            int place = shares ? ranking.get(ranking.size() - 1).place() : ranking.size() + 1;
            ranking.add(new RankedDemand(place, next.getKey(), next.getValue()));
        }
        return ranking;
    }
}
