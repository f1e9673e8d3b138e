package cn.jiugai.consultation;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sheet of menus as a clerk of 海港区 fills it in, with the works that a test needs. */
public final class MenuRows {

    private static final List<String> MENU = List.of(
            "屋面外墙", "外墙保温", "单元门", "楼道整修", "雨污管网", "海绵设施", "供水管线", "供热管线", "燃气管线", "强弱电线路", "道路", "停车位", "充电设施", "绿化",
            "照明", "安防消防", "养老托育", "加装电梯", "文化宣传设施");

    private final String community;
    private final List<List<Object>> rows = new ArrayList<>();

    public MenuRows(String community) {
        this.community = community;
        List<Object> head = new ArrayList<>(List.of("小区", "楼栋", "门牌号", "联系人", "渠道"));
        head.addAll(MENU);
        head.add("意见");
        rows.add(head);
    }

    public MenuRows home(String door, String channel, Set<String> chosen, String opinion) {
        List<Object> row = new ArrayList<>(List.of(community, "1栋", door, "", channel));
        MENU.forEach(work -> row.add(chosen.contains(work) ? "√" : ""));
        row.add(opinion);
        rows.add(row);
        return this;
    }

    /** So many households that choose the same, without an opinion. */
    public MenuRows homes(int from, int to, String channel, Set<String> chosen) {
        for (int door = from; door <= to; door++) {
            home(String.valueOf(door), channel, chosen, "");
        }
        return this;
    }

    public byte[] build() {
        return new SheetBuilder().sheet(AnswerSheet.NAME, rows).build();
    }

    /**
     * How the first households of a community stand to the draft scheme.
     *
     * @param opinion of the first one
     */
    public static byte[] stances(String community, int agree, int disagree, String opinion) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(DraftSheet.columns().stream().map(Column::header).toList()));
        for (int door = 1; door <= agree + disagree; door++) {
            rows.add(List.of(
                    community,
                    "1栋",
                    String.valueOf(door),
                    "",
                    door % 2 == 0 ? "五级微信群" : "入户走访",
                    door <= agree ? "同意" : "不同意",
                    door == 1 ? opinion : ""));
        }
        return new SheetBuilder().sheet(DraftSheet.NAME, rows).build();
    }
}
