package cn.jiugai.scheme;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet 加装电梯: a community each row (JA-4.6-1). */
final class ElevatorSheet {

    static final String NAME = "加装电梯";

    /** Only shown; the survey knows it. */
    static final Column DEMAND = Column.optionalText("有需求单元（个）");

    static final Column STAIRWELLS = Column.text("同步加装单元（个）");
    static final Column SEQUENCE = Column.text("施工工序安排");
    static final Column SPACE = Column.text("保留的加装空间");
    static final List<Column> COLUMNS = List.of(SheetCells.COMMUNITY, DEMAND, STAIRWELLS, SEQUENCE, SPACE);

    private static final int LONGEST = 500;
    private static final int MOST = 1_000;

    private final SheetCells cells;
    private final Map<String, Line> communities = new HashMap<>();

    ElevatorSheet(SheetCells cells) {
        this.cells = cells;
    }

    List<ElevatorPlan> read(List<Line> lines) {
        return lines.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private Optional<ElevatorPlan> read(Line line) {
        Optional<String> community = cells.community(line).filter(name -> isNew(line, name));
        Optional<Integer> stairwells =
                line.raw(STAIRWELLS).isEmpty() ? Optional.of(0) : line.wholeNumber(STAIRWELLS, 0, MOST);
        String sequence = SheetCells.optional(line, SEQUENCE, LONGEST);
        String space = SheetCells.optional(line, SPACE, LONGEST);
        if (stairwells.filter(count -> count > 0).isPresent() && sequence == null) {
            line.fault(SEQUENCE, "同步加装的，写明与其他工程的先后工序（JA-4.6-1）");
        }
        return community.flatMap(name -> stairwells.map(count -> new ElevatorPlan(name, count, sequence, space)));
    }

    private boolean isNew(Line line, String community) {
        Line first = communities.putIfAbsent(community, line);
        if (first != null) {
            line.fault(SheetCells.COMMUNITY, "与第%d行不同的小区，一个小区一行".formatted(first.number()));
        }
        return first == null;
    }
}
