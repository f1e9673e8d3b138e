package cn.jiugai.consultation;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sheets of answers and of decisions on opinions, as a clerk fills them in. */
public final class AnswerRows {

    private final List<List<Object>> rows = new ArrayList<>();

    public AnswerRows() {
        rows.add(List.copyOf(AnswerSheet.columns(SampleOffers.JINAN).stream()
                .map(Column::header)
                .toList()));
    }

    /** @param cells what stands under the headers; the rest stays empty */
    AnswerRows row(Map<String, String> cells) {
        List<Object> row = new ArrayList<>();
        AnswerSheet.columns(SampleOffers.JINAN).forEach(column -> row.add(cells.getOrDefault(column.header(), "")));
        rows.add(row);
        return this;
    }

    public AnswerRows row(String community, String building, String door, String channel, String opinion) {
        return row(Map.of("小区", community, "楼栋", building, "门牌号", door, "渠道", channel, "停车位", "√", "意见", opinion));
    }

    /** So many households of a community without an opinion: 1栋 1, 1栋 2 … */
    public AnswerRows rows(String community, int from, int to, String channel) {
        for (int door = from; door <= to; door++) {
            row(community, "1栋", String.valueOf(door), channel, "");
        }
        return this;
    }

    public byte[] build() {
        return builder().build();
    }

    /** For a workbook with more sheets. */
    SheetBuilder builder() {
        return new SheetBuilder().sheet(AnswerSheet.NAME, rows);
    }

    /** A sheet of answers to a draft scheme: community, building, door, contact, channel, stance, opinion. */
    public static byte[] draft(List<List<Object>> answers) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(DraftSheet.columns().stream().map(Column::header).toList()));
        rows.addAll(answers);
        return new SheetBuilder().sheet(DraftSheet.NAME, rows).build();
    }

    /** A sheet of decisions: number, 处理, 理由. */
    public static byte[] decisions(List<List<Object>> decisions) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("编号", "处理", "理由"));
        rows.addAll(decisions);
        return new SheetBuilder().sheet(OpinionSheet.NAME, rows).build();
    }
}
