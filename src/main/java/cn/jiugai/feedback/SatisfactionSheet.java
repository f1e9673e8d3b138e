package cn.jiugai.feedback;

import cn.jiugai.consultation.Channel;
import cn.jiugai.consultation.Offer;
import cn.jiugai.project.Community;
import cn.jiugai.project.Household;
import cn.jiugai.project.HouseholdColumns;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the sheet 满意度调查, a household each row (JA-4.8-2); a row with nothing but an address was not answered yet. */
final class SatisfactionSheet {

    static final String NAME = "满意度调查";
    static final Column CHANNEL = Column.text("渠道");
    static final Column OPINION = Column.optionalText("意见");

    private static final int LONGEST_OPINION = 1000;

    private final Faults faults = new Faults();
    private final HouseholdColumns households;
    private final Predicate<Household> asked;
    private final Offer offer;

    /**
     * @param offer the ways on which the district asks
     * @param communities those of the project
     * @param known households that are registered
     * @param asked whether the survey asks a household; the answer of another one is a fault
     */
    SatisfactionSheet(Offer offer, List<Community> communities, List<Household> known, Predicate<Household> asked) {
        this.offer = offer;
        this.households = new HouseholdColumns(communities, known);
        this.asked = asked;
    }

    static List<Column> columns() {
        return Stream.of(HouseholdColumns.COLUMNS.stream(), answerColumns())
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Column> answerColumns() {
        Stream<Column> items = Stream.of(SatisfactionItem.values()).map(SatisfactionItem::column);
        return Stream.of(Stream.of(CHANNEL), items, Stream.of(OPINION)).flatMap(columns -> columns);
    }

    /** @throws cn.jiugai.sheet.FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<SatisfactionAnswer> read(Workbook workbook) {
        List<Line> filled = Table.read(workbook, NAME, columns(), faults).stream()
                .filter(line ->
                        answerColumns().anyMatch(column -> !line.raw(column).isEmpty()))
                .toList();
        List<SatisfactionAnswer> answers =
                filled.stream().map(this::answer).flatMap(Optional::stream).toList();
        if (filled.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "没有数据", "每户一行，填好渠道和总体评价");
        }
        SheetHouseholds.noMoreThanThereAre(NAME, households, faults);
        faults.throwIfAny();
        return answers;
    }

    private Optional<SatisfactionAnswer> answer(Line line) {
        Optional<Household> household = households.read(line);
        if (household.filter(asked.negate()).isPresent()) {
            line.fault(HouseholdColumns.DOOR, "调查开始前确定的抽样名单中的住户");
        }
        Optional<Channel> channel = offer.channel(line.raw(CHANNEL));
        if (channel.isEmpty()) {
            line.fault(CHANNEL, offer.channelTitles() + "之一");
        }
        Map<SatisfactionItem, Rating> ratings = ratings(line);
        String opinion = line.optionalText(OPINION, LONGEST_OPINION)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return household.flatMap(home -> channel.map(way -> new SatisfactionAnswer(home, way, ratings, opinion)));
    }

    private static Map<SatisfactionItem, Rating> ratings(Line line) {
        Map<SatisfactionItem, Rating> ratings = new EnumMap<>(SatisfactionItem.class);
        for (SatisfactionItem item : SatisfactionItem.values()) {
            Optional<Rating> rating = Rating.of(line.raw(item.column()));
            rating.ifPresent(found -> ratings.put(item, found));
            boolean left = line.raw(item.column()).isEmpty() && !item.isRequired();
            if (rating.isEmpty() && !left) {
                line.fault(item.column(), Rating.titles() + (item.isRequired() ? "之一" : "之一，没有评价的留空"));
            }
        }
        return ratings;
    }
}
