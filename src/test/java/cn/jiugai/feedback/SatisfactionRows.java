package cn.jiugai.feedback;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;

/** Sheets of a survey of satisfaction, as a clerk fills them in. */
public final class SatisfactionRows {

    private final List<List<Object>> rows = new ArrayList<>();
    private final String visit;
    private final String online;

    /** In the words of 金安区. */
    public SatisfactionRows() {
        this("入户", "微信群");
    }

    private SatisfactionRows(String visit, String online) {
        this.visit = visit;
        this.online = online;
    }

    /** In the words of 海港区. */
    public static SatisfactionRows haigang() {
        return new SatisfactionRows("入户走访", "五级微信群");
    }

    /** @param rows community, building, door, channel, the five ratings, opinion */
    public static byte[] of(List<List<Object>> rows) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.copyOf(
                SatisfactionSheet.columns().stream().map(Column::header).toList()));
        all.addAll(rows);
        return new SheetBuilder().sheet(SatisfactionSheet.NAME, all).build();
    }

    /** So many households of a community in 1栋, from the door of that number on, all with one overall judgement. */
    public SatisfactionRows rows(String community, int from, int to, String overall) {
        for (int door = from; door <= to; door++) {
            rows.add(List.of(community, "1栋", String.valueOf(door), visit, overall, "满意", "满意", "", "", ""));
        }
        return this;
    }

    /** A dissatisfied household that says why. */
    public SatisfactionRows complaint(String community, int door, String why) {
        rows.add(List.of(community, "1栋", String.valueOf(door), online, "不满意", "", "", "", "不满意", why));
        return this;
    }

    public byte[] build() {
        return of(rows);
    }
}
