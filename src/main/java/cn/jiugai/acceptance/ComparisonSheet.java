package cn.jiugai.acceptance;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of the comparison item by item (逐项验收表). */
final class ComparisonSheet {

    static final String NAME = "逐项验收表";
    static final Column NUMBER = Column.text("编号");
    static final Column SOURCE = Column.optionalText("依据");
    static final Column PLACE = Column.optionalText("小区、地点");
    static final Column SUBJECT = Column.text("内容");
    static final Column PLANNED = Column.optionalText("计划、方案要求");
    static final Column RESULT = Column.text("比对结果");
    static final Column BUILT = Column.text("实际情况");
    static final Column RESPONSIBLE = Column.text("整改责任单位");
    static final Column REASON = Column.text("认可偏差的理由");
    static final Column DOCUMENT = Column.text("认可文件");
    static final List<Column> COLUMNS =
            List.of(NUMBER, SOURCE, PLACE, SUBJECT, PLANNED, RESULT, BUILT, RESPONSIBLE, REASON, DOCUMENT);
    /** What may stand under 比对结果, and whether the item conforms. */
    static final Map<String, Boolean> RESULTS = Map.of("一致", true, "不一致", false);

    private static final int LONG_TEXT = 1000;
    private static final int DOCUMENT_TEXT = 200;

    private final List<PlannedItem> planned;
    private final Map<String, String> responsible;
    private final Faults faults = new Faults();
    private final Set<Integer> seen = new HashSet<>();

    /**
     * @param planned the items that are to be answered, in the order of their numbers
     * @param responsible who can be named to put something right: role ids by the words of the sheet
     */
    ComparisonSheet(List<PlannedItem> planned, Map<String, String> responsible) {
        this.planned = planned;
        this.responsible = responsible;
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the sheet is to be used then */
    List<ComparedItem> read(byte[] content) {
        List<ComparedItem> items = Table.read(Workbook.open(content), NAME, COLUMNS, faults).stream()
                .flatMap(line -> item(line).stream())
                .toList();
        faults.throwIfAny();
        return items;
    }

    private Optional<ComparedItem> item(Line line) {
        Optional<Integer> number = line.wholeNumber(NUMBER, 1, planned.size());
        if (number.isEmpty() || !isNamed(line, number.get()) || !isFirst(line, number.get())) {
            return Optional.empty();
        }
        PlannedItem item = planned.get(number.get() - 1);
        Boolean conforms = RESULTS.get(CellText.key(line.raw(RESULT)));
        if (conforms == null) {
            line.fault(RESULT, "一致或不一致（JA-3.7-3）");
            return Optional.empty();
        }
        return Optional.of(
                conforms
                        ? new ComparedItem(number.get(), item, true, null, null, null, null)
                        : deviation(line, number.get(), item));
    }

    /** The list may have changed since the sheet was downloaded: then the number means something else. */
    private boolean isNamed(Line line, int number) {
        String subject = planned.get(number - 1).subject();
        boolean same = CellText.key(line.raw(SUBJECT)).equals(CellText.key(subject));
        if (!same) {
            line.fault(SUBJECT, "第%d项的内容“%s”；清单变动后请重新下载".formatted(number, subject));
        }
        return same;
    }

    private boolean isFirst(Line line, int number) {
        boolean first = seen.add(number);
        if (!first) {
            line.fault(NUMBER, "每项一行，第%d项已在前面".formatted(number));
        }
        return first;
    }

    private ComparedItem deviation(Line line, int number, PlannedItem item) {
        Optional<String> built = line.text(BUILT, LONG_TEXT);
        String who = line.raw(RESPONSIBLE);
        boolean accepted = !line.raw(REASON).isEmpty() || !line.raw(DOCUMENT).isEmpty();
        if (who.isEmpty() == !accepted) {
            line.fault(
                    RESPONSIBLE, who.isEmpty() ? "空白" : "“%s”，又写了认可".formatted(who), "不一致的，要么填整改责任单位，要么填认可偏差的理由和认可文件");
            return new ComparedItem(number, item, false, built.orElse(null), null, null, null);
        }
        if (accepted) {
            return new ComparedItem(
                    number,
                    item,
                    false,
                    built.orElse(null),
                    null,
                    line.text(REASON, LONG_TEXT).orElse(null),
                    line.text(DOCUMENT, DOCUMENT_TEXT).orElse(null));
        }
        String role = responsible.get(CellText.key(who));
        if (role == null) {
            line.fault(RESPONSIBLE, String.join("、", responsible.keySet()) + "之一");
        }
        return new ComparedItem(number, item, false, built.orElse(null), role, null, null);
    }
}
