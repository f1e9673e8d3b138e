package cn.jiugai.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the rows of the decision table {@code scoreSheet} that apply. */
final class ScoreRows {

    private ScoreRows() {}

    /** @throws IllegalStateException in Chinese, if a row of an edited table lacks what an item must have */
    static List<ItemScore> read(Object result) {
        return ((List<?>) result).stream().map(row -> row((Map<?, ?>) row)).toList();
    }

    private static ItemScore row(Map<?, ?> row) {
        return new ItemScore(
                text(row, "item", "评分项编号"),
                text(row, "label", "评分项"),
                text(row, "finding", "情形"),
                number(row, "points", "得分"),
                number(row, "most", "满分"),
                text(row, "evidence", "佐证材料"),
                null);
    }

    private static String text(Map<?, ?> row, String column, String title) {
        if (row.get(column) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw missing(row, title);
    }

    private static int number(Map<?, ?> row, String column, String title) {
        if (row.get(column) instanceof Number number) {
            return new BigDecimal(number.toString()).intValueExact();
        }
        throw missing(row, title);
    }

    private static IllegalStateException missing(Map<?, ?> row, String title) {
        return new IllegalStateException("决策表“竞争性申报评分表”有一行没有写“%s”：%s。请流程负责人在表中补上".formatted(title, row));
    }
}
