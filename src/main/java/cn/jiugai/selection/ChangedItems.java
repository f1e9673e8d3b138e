package cn.jiugai.selection;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows in which a review on site differs from the street (HG-3-9). An item stands in one of them: of two values for the
 * same item nobody could say which one is the final score.
 *
 * @param rows in the order of the form
 */
record ChangedItems(List<Row> rows) {

    private static final String CLAUSE = "HG-3-9";

    /**
     * @param item id of the item in the table, e.g. {@code parking}
     * @param label its Chinese name
     * @param points as they were written, e.g. {@code 12}
     */
    record Row(String item, String label, String points) {}

    ChangedItems {
        rows = List.copyOf(rows);
    }

    /** Names each item that stands in several rows, with all of its values. */
    Verdict check() {
        Map<String, List<Row>> byItem =
                rows.stream().collect(Collectors.groupingBy(Row::item, LinkedHashMap::new, Collectors.toList()));
        return new Verdict(byItem.values().stream()
                .filter(same -> same.size() > 1)
                .map(ChangedItems::repeated)
                .toList());
    }

    private static Finding repeated(List<Row> same) {
        return new Finding(
                CLAUSE,
                "“%s”填了%d行（%s）"
                        .formatted(
                                same.get(0).label(),
                                same.size(),
                                same.stream().map(row -> row.points() + "分").collect(Collectors.joining("、"))),
                "每个评分项目的复核得分只填一行",
                "多%d行，不能确定以哪个得分为准".formatted(same.size() - 1),
                "请在最前的一行写复核确定的得分和原因，其余的改选别的项目或清空");
    }
}
