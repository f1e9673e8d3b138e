package cn.jiugai.feedback;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;

/** Sheets of a survey of satisfaction, as a clerk fills them in. */
public final class SatisfactionRows {

    private final List<List<Object>> rows = new ArrayList<>();

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
            rows.add(List.of(community, "1栋", String.valueOf(door), "入户", overall, "满意", "满意", "", "", ""));
        }
        return this;
    }

    /** A dissatisfied household that says why. */
    public SatisfactionRows complaint(String community, int door, String why) {
        rows.add(List.of(community, "1栋", String.valueOf(door), "微信群", "不满意", "", "", "", "不满意", why));
        return this;
    }

    public byte[] build() {
        return of(rows);
    }
}
