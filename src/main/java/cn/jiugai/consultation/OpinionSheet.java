package cn.jiugai.consultation;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet 居民意见: what became of each opinion. Rows whose 处理 is empty stay as they are. */
final class OpinionSheet {

    static final String NAME = "居民意见";
    static final Column NUMBER = Column.text("编号");
    static final Column COMMUNITY = Column.optionalText("小区");
    static final Column BUILDING = Column.optionalText("楼栋");
    static final Column DOOR = Column.optionalText("门牌号");
    static final Column OPINION = Column.optionalText("意见");
    static final Column OUTCOME = Column.text("处理");
    static final Column REASON = Column.text("理由");
    static final List<Column> COLUMNS = List.of(NUMBER, COMMUNITY, BUILDING, DOOR, OPINION, OUTCOME, REASON);

    private static final int LONGEST_REASON = 1000;
    private static final int HIGHEST_NUMBER = 1_000_000;

    private final Set<Integer> known;
    private final Faults faults = new Faults();
    private final Map<Integer, Line> lines = new HashMap<>();

    /** @param known numbers of the project's opinions */
    OpinionSheet(Set<Integer> known) {
        this.known = known;
    }

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<Settlement> read(byte[] content) {
        List<Line> rows = Table.read(Workbook.open(content), NAME, COLUMNS, faults);
        List<Settlement> settlements =
                rows.stream().map(this::settlement).flatMap(Optional::stream).toList();
        faults.throwIfAny();
        return settlements;
    }

    private Optional<Settlement> settlement(Line line) {
        Optional<Integer> number = line.wholeNumber(NUMBER, 1, HIGHEST_NUMBER).filter(found -> isNew(line, found));
        Optional<String> reason = line.optionalText(REASON, LONGEST_REASON).filter(text -> !text.isEmpty());
        if (line.raw(OUTCOME).isEmpty()) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = Outcome.of(line.raw(OUTCOME));
        if (outcome.isEmpty()) {
            line.fault(OUTCOME, "采纳或不采纳，还没有处理的留空");
        }
        if (outcome.filter(Outcome.DECLINED::equals).isPresent()
                && line.raw(REASON).isEmpty()) {
            line.fault(REASON, "不采纳的理由（JA-3.2-4）");
        }
        return number.flatMap(found -> outcome.map(decided -> new Settlement(found, decided, reason.orElse(null))));
    }

    private boolean isNew(Line line, int number) {
        if (!known.contains(number)) {
            line.fault(NUMBER, "本项目居民意见的编号，请用系统下载的居民意见表");
            return false;
        }
        Line first = lines.putIfAbsent(number, line);
        if (first != null) {
            line.fault(NUMBER, "与第%d行不同的编号".formatted(first.number()));
        }
        return first == null;
    }
}
