package cn.jiugai.consultation;

import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.List;
import java.util.Optional;

/** Reads a sheet of answers, a household each row (JA-3.2-1); a row with nothing but an address was not answered yet. */
abstract class HouseholdSheet {

    static final Column CONTACT = Column.optionalText("联系人");
    static final Column CHANNEL = Column.text("渠道");
    static final Column OPINION = Column.text("意见");

    private static final int LONGEST_CONTACT = 50;
    private static final int LONGEST_OPINION = 1000;

    private final String name;
    private final List<Column> columns;
    private final Faults faults = new Faults();
    private final HouseholdColumns households;
    private final Offer offer;

    /**
     * @param offer what the district asks, and on which ways
     * @param communities those of the project
     * @param known households that are registered; they count against the communities' number of households
     */
    HouseholdSheet(String name, List<Column> columns, Offer offer, List<Community> communities, List<Household> known) {
        this.name = name;
        this.columns = columns;
        this.offer = offer;
        this.households = new HouseholdColumns(communities, known);
    }

    /**
     * @param mayBeEmpty whether the workbook brings something else
     * @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then
     */
    final List<Answer> read(Workbook workbook, boolean mayBeEmpty) {
        List<Line> rows = Table.read(workbook, name, columns, faults);
        List<Answer> answers = rows.stream()
                .filter(this::isFilled)
                .map(this::answer)
                .flatMap(Optional::stream)
                .toList();
        if (!mayBeEmpty
                && rows.stream().noneMatch(this::isFilled)
                && faults.all().isEmpty()) {
            faults.sheet(name, "没有数据", "每户一行");
        }
        households
                .tooMany()
                .forEach((community, answered) -> faults.sheet(
                        name,
                        "%s连同已登记的共%d户".formatted(community.name(), answered),
                        "至多%d户（小区登记户数）；请核对楼栋、门牌号，同一户只能有一种写法".formatted(community.households())));
        faults.throwIfAny();
        return answers;
    }

    /** What the row says beside address, channel, contact and opinion. */
    abstract Answer answer(Line line, Household home, Channel channel, String contact, String opinion);

    private boolean isFilled(Line line) {
        return columns.stream()
                .filter(column -> !HouseholdColumns.COLUMNS.contains(column))
                .anyMatch(column -> !line.raw(column).isEmpty());
    }

    private Optional<Answer> answer(Line line) {
        Optional<Household> household = households.read(line);
        Optional<Channel> channel = offer.channel(line.raw(CHANNEL));
        if (channel.isEmpty()) {
            line.fault(CHANNEL, offer.channelTitles() + "之一");
        }
        String contact = optional(line, CONTACT, LONGEST_CONTACT);
        String opinion = optional(line, OPINION, LONGEST_OPINION);
        Answer answer = answer(line, household.orElse(null), channel.orElse(null), contact, opinion);
        return household.isPresent() && channel.isPresent() ? Optional.of(answer) : Optional.empty();
    }

    private static String optional(Line line, Column column, int longest) {
        return line.optionalText(column, longest)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
