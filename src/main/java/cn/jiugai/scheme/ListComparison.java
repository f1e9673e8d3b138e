package cn.jiugai.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A works list beside the one that the parties saw before. The order of the rows makes no difference.
 *
 * @param before empty if they saw none
 */
record ListComparison(Optional<WorksList> before, WorksList now) {

    private static final int SHOWN = 10;

    /** A first list is a change too. */
    boolean isChanged() {
        return before.filter(list -> same(list.items(), now.items(), item -> true)
                        && same(list.charging(), now.charging())
                        && same(list.elevators(), now.elevators()))
                .isEmpty();
    }

    /** The lines on which something is different: their utilities have to be asked again. */
    Set<LineOwner> changedLines() {
        List<WorksItem> old = before.map(WorksList::items).orElse(List.of());
        return Arrays.stream(LineOwner.values())
                .filter(line -> line != LineOwner.NONE)
                .filter(line -> !same(old, now.items(), item -> item.line() == line))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineOwner.class)));
    }

    /** The differences in Chinese, for whoever is asked about them. */
    String text() {
        if (before.isEmpty()) {
            return "首次征求意见，共%d项，%s。".formatted(now.items().size(), now.cost());
        }
        List<String> taken = without(before.get().items(), now.items());
        List<String> added = without(now.items(), before.get().items());
        if (taken.isEmpty() && added.isEmpty()) {
            return isChanged() ? "与上次征求意见时相比，改造内容没有变化，充电设施或加装电梯的安排有变化。" : "与上次征求意见时相比，清单没有变化。";
        }
        return "与上次征求意见时相比，清单有变化：\n\n" + lines("现为", added) + lines("原为", taken);
    }

    private static String lines(String mark, List<String> items) {
        String shown = items.stream()
                .limit(SHOWN)
                .map(item -> "- %s：%s\n".formatted(mark, item))
                .collect(Collectors.joining());
        return items.size() > SHOWN ? shown + "- %s：另有%d项，见清单\n".formatted(mark, items.size() - SHOWN) : shown;
    }

    private static List<String> without(List<WorksItem> items, List<WorksItem> others) {
        List<WorksItem> rest =
                new ArrayList<>(others.stream().map(ListComparison::unnumbered).toList());
        return items.stream()
                .map(ListComparison::unnumbered)
                .filter(item -> !rest.remove(item))
                .map(item -> "%s %s，%s".formatted(item.community(), item.name(), item.cost()))
                .toList();
    }

    private static boolean same(List<WorksItem> old, List<WorksItem> now, Predicate<WorksItem> which) {
        return same(
                old.stream().filter(which).map(ListComparison::unnumbered).toList(),
                now.stream().filter(which).map(ListComparison::unnumbered).toList());
    }

    private static <T> boolean same(List<T> old, List<T> now) {
        return counts(old).equals(counts(now));
    }

    private static <T> Map<T, Integer> counts(List<T> all) {
        Map<T, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    private static WorksItem unnumbered(WorksItem item) {
        return new WorksItem(
                0,
                item.community(),
                item.name(),
                item.kind(),
                item.worksClass(),
                item.purpose(),
                item.line(),
                item.utilityOwned(),
                item.cost(),
                item.place(),
                item.opensGround());
    }
}
