package cn.jiugai.progress;

import cn.jiugai.scheme.WorksItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An item of a works list by its words, which outlast the numbers of one list.
 *
 * @param nth from 1: the how-manieth of a list with these words, as two buildings may get the same works
 */
record FinishedItem(String community, String name, String place, int nth) {

    /** The items of a list by their numbers. */
    static Map<Integer, FinishedItem> of(List<WorksItem> list) {
        Map<List<String>, Integer> seen = new HashMap<>();
        return list.stream().collect(Collectors.toMap(WorksItem::number, item -> {
            int nth = seen.merge(List.of(item.community(), item.name(), item.place()), 1, Integer::sum);
            return new FinishedItem(item.community(), item.name(), item.place(), nth);
        }));
    }

    /** How messages name it. */
    String label() {
        return "%s %s".formatted(community, name);
    }
}
