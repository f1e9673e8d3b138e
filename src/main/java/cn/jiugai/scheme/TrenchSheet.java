package cn.jiugai.scheme;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the sheet 施工期: one window a place where the ground is opened (JA-4.3-2). */
final class TrenchSheet {

    static final String NAME = "施工期";
    static final Column COMMUNITY = Column.text("小区");
    static final Column PLACE = Column.text("地点");

    /** Only shown; the works list knows it. */
    static final Column WORKS = Column.optionalText("破土的改造内容");

    static final Column FROM = Column.text("开始日期");
    static final Column TO = Column.text("结束日期");
    static final List<Column> COLUMNS = List.of(COMMUNITY, PLACE, WORKS, FROM, TO);

    private final Map<String, Trench> trenches = new LinkedHashMap<>();
    private final Map<Trench, Window> windows = new LinkedHashMap<>();
    private final Map<Trench, Line> rows = new HashMap<>();
    private final Faults faults = new Faults();

    /** @param trenches the places that need a window */
    TrenchSheet(List<Trench> trenches) {
        trenches.forEach(trench -> this.trenches.put(key(trench.community(), trench.place()), trench));
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    Map<Trench, Window> read(byte[] content) {
        List<Line> lines = Table.read(Workbook.open(content), NAME, COLUMNS, faults);
        lines.forEach(this::read);
        String missing = trenches.values().stream()
                .filter(trench -> !rows.containsKey(trench))
                .map(Trench::label)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "缺" + missing, "每处破土的地点一行");
        }
        faults.throwIfAny();
        return windows;
    }

    private void read(Line line) {
        Trench trench = trenches.get(key(line.raw(COMMUNITY), line.raw(PLACE)));
        if (trench == null) {
            line.fault(
                    PLACE,
                    "清单中破土的地点（%s），请用系统下载的施工期表"
                            .formatted(trenches.values().stream()
                                    .map(Trench::label)
                                    .collect(Collectors.joining("、"))));
            return;
        }
        Line first = rows.putIfAbsent(trench, line);
        if (first != null) {
            line.fault(PLACE, "与第%d行不同的地点，一处只有一个施工期（JA-4.3-2）".formatted(first.number()));
            return;
        }
        Optional<LocalDate> from = SheetCells.day(line, FROM);
        Optional<LocalDate> to = SheetCells.day(line, TO);
        if (from.isPresent() && to.isPresent()) {
            if (to.get().isBefore(from.get())) {
                line.fault(TO, "不早于开始日期%s".formatted(from.get()));
            } else {
                windows.put(trench, new Window(from.get(), to.get()));
            }
        }
    }

    private static String key(String community, String place) {
        return CellText.key(community) + "/" + CellText.key(place);
    }
}
