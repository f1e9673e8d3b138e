package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sheet 居民需求 of the first round: what each household wants (JA-3.2-1). */
final class AnswerSheet extends HouseholdSheet {

    static final String NAME = "居民需求";

    private static final Set<String> YES = Set.of("√", "✓", "✔", "是", "有", "需要", "1");
    private static final Set<String> NO = Set.of("", "×", "否", "无", "不需要", "0");

    private final List<Demand> menu;

    AnswerSheet(Offer offer, List<Community> communities, List<Household> known) {
        super(NAME, columns(offer), offer, communities, known);
        this.menu = offer.menu();
    }

    static List<Column> columns(Offer offer) {
        List<Column> columns = new ArrayList<>(HouseholdColumns.COLUMNS);
        columns.add(CONTACT);
        columns.add(CHANNEL);
        for (Demand demand : offer.menu()) {
            columns.add(demand.column());
        }
        columns.add(OPINION);
        return List.copyOf(columns);
    }

    @Override
    Answer answer(Line line, Household home, Channel channel, String contact, String opinion) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        for (Demand demand : menu) {
            String mark = CellText.key(line.raw(demand.column()));
            if (YES.contains(mark)) {
                demands.add(demand);
            } else if (!NO.contains(mark)) {
                line.fault(demand.column(), "“√”（需要）或空白（不需要）");
            }
        }
        return new Answer(home, channel, contact, demands, null, opinion);
    }
}
