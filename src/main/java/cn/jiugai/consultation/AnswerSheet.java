package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet 居民需求: a household each row (JA-3.2-1). */
final class AnswerSheet {

    static final String NAME = "居民需求";
    static final Column CONTACT = Column.optionalText("联系人");
    static final Column CHANNEL = Column.text("渠道");
    static final Column OPINION = Column.text("意见");

    private static final int LONGEST_CONTACT = 50;
    private static final int LONGEST_OPINION = 1000;
    private static final Set<String> YES = Set.of("√", "✓", "✔", "是", "有", "需要", "1");
    private static final Set<String> NO = Set.of("", "×", "否", "无", "不需要", "0");

    private final Faults faults = new Faults();
    private final HouseholdColumns households;

    /**
     * @param communities those of the project
     * @param known households that have answered before; they count against the communities' number of households
     */
    AnswerSheet(List<Community> communities, List<Household> known) {
        this.households = new HouseholdColumns(communities, known);
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(HouseholdColumns.COLUMNS);
        columns.add(CONTACT);
        columns.add(CHANNEL);
        for (Demand demand : Demand.values()) {
            columns.add(demand.column());
        }
        columns.add(OPINION);
        return List.copyOf(columns);
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<Answer> read(byte[] content) {
        List<Line> rows = Table.read(Workbook.open(content), NAME, columns(), faults);
        List<Answer> answers =
                rows.stream().map(this::answer).flatMap(Optional::stream).toList();
        if (rows.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "没有数据", "每户一行");
        }
        households
                .tooMany()
                .forEach((community, answered) -> faults.sheet(
                        NAME,
                        "%s连同已登记的共%d户".formatted(community.name(), answered),
                        "至多%d户（小区登记户数）；请核对楼栋、门牌号，同一户只能有一种写法".formatted(community.households())));
        faults.throwIfAny();
        return answers;
    }

    private Optional<Answer> answer(Line line) {
        Optional<Household> household = households.read(line);
        Optional<Channel> channel = Channel.of(line.raw(CHANNEL));
        if (channel.isEmpty()) {
            line.fault(CHANNEL, Channel.titles() + "之一");
        }
        String contact = optional(line, CONTACT, LONGEST_CONTACT);
        String opinion = optional(line, OPINION, LONGEST_OPINION);
        Set<Demand> demands = demands(line);
        return household.flatMap(home -> channel.map(way -> new Answer(home, way, contact, demands, opinion)));
    }

    private static Set<Demand> demands(Line line) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        for (Demand demand : Demand.values()) {
            String mark = CellText.key(line.raw(demand.column()));
            if (YES.contains(mark)) {
                demands.add(demand);
            } else if (!NO.contains(mark)) {
                line.fault(demand.column(), "“√”（需要）或空白（不需要）");
            }
        }
        return demands;
    }

    private static String optional(Line line, Column column, int longest) {
        return line.optionalText(column, longest)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
