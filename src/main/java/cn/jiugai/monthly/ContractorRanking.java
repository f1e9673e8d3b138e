package cn.jiugai.monthly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks contractors across the district by the mean score of their sites, as an exact fraction (HG-4.2-4). One contractor is
 * one, however many sites it has (执行口径: each site counts the same). Equal scores share a place, and the next place is
 * left out for each that shares: 1, 1, 3.
 */
final class ContractorRanking {

    private ContractorRanking() {}

    /**
     * What a site scored.
     *
     * @param contractor id of its contractor
     */
    record Scored(String contractor, int points) {}

    /**
     * @param points of all its sites together
     * @param place from 1
     * @param fromLast how many contractors are not better: 1 for the last one
     */
    record Placed(String contractor, int points, int sites, int place, int fromLast) {}

    /** The best one first; equal ones by their ids, so that the list is the same each time. */
    static List<Placed> of(List<Scored> sites) {
        Map<String, int[]> sums = new TreeMap<>();
        sites.forEach(site -> {
            int[] sum = sums.computeIfAbsent(site.contractor(), contractor -> new int[2]);
            sum[0] += site.points();
            sum[1]++;
        });
        List<Placed> unplaced = new ArrayList<>();
        sums.forEach((contractor, sum) -> unplaced.add(new Placed(contractor, sum[0], sum[1], 0, 0)));
        unplaced.sort(BETTER.thenComparing(Placed::contractor));
        return unplaced.stream().map(one -> place(one, unplaced)).toList();
    }

    private static final Comparator<Placed> BETTER =
            (one, other) -> Long.compare((long) other.points() * one.sites(), (long) one.points() * other.sites());

    private static Placed place(Placed one, List<Placed> all) {
        int better = (int)
                all.stream().filter(other -> BETTER.compare(other, one) < 0).count();
        int worse = (int)
                all.stream().filter(other -> BETTER.compare(other, one) > 0).count();
        return new Placed(one.contractor(), one.points(), one.sites(), better + 1, worse + 1);
    }
}
