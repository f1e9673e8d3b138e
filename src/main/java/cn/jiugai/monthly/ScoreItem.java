package cn.jiugai.monthly;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a site is scored by (HG-4.2-4). How much each counts stands on the step; the plan names no items (执行口径). */
public enum ScoreItem {
    QUALITY("工程质量"),
    SAFETY("安全文明施工"),
    PROGRESS("施工进度"),
    MATERIALS("材料和工艺"),
    RESIDENTS("居民反映");

    private static final int MOST = 100;

    private final String title;

    ScoreItem(String title) {
        this.title = title;
    }

    /** Chinese name. */
    public String title() {
        return title;
    }

    /** The input parameter with its full points, e.g. {@code qualityPoints}. */
    Parameter<Integer> fullPoints() {
        return Parameter.count(key() + "Points", title + "满分", 0, MOST);
    }

    /** The field for the points that a site got, e.g. {@code qualityScore}. */
    Variable<Integer> points() {
        return Variable.count(key() + "Score");
    }

    /** The field for why points were taken off, e.g. {@code qualityReason}. */
    Variable<String> reason() {
        return Variable.text(key() + "Reason");
    }

    private String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The fields of all items. */
    static List<Variable<?>> fields() {
        return Arrays.stream(values())
                .flatMap(item -> Stream.<Variable<?>>of(item.points(), item.reason()))
                .toList();
    }
}
