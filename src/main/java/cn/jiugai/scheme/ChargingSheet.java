package cn.jiugai.scheme;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the sheet 充电设施: a charging site each row, or why a community gets none (JA-4.7-1). */
final class ChargingSheet {

    static final String NAME = "充电设施";

    /** Only shown; the survey knows it. */
    static final Column DEMAND = Column.optionalText("居民需要车位（个）");

    static final Column PLACE = Column.text("选定位置");
    static final Column SPACES = Column.text("车位（个）");
    static final Column REASON = Column.text("不设置的理由");
    static final List<Column> COLUMNS = List.of(SheetCells.COMMUNITY, DEMAND, PLACE, SPACES, REASON);

    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_SPACES = 10_000;

    private final SheetCells cells;
    private final Map<String, Line> places = new HashMap<>();
    private final Map<String, Boolean> sites = new HashMap<>();

    ChargingSheet(SheetCells cells) {
        this.cells = cells;
    }

    List<ChargingDecision> read(List<Line> lines) {
        return lines.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private Optional<ChargingDecision> read(Line line) {
        Optional<String> community = cells.community(line);
        String place = SheetCells.optional(line, PLACE, LONGEST_PLACE);
        String reason = SheetCells.optional(line, REASON, LONGEST_REASON);
        if ((place == null) == (reason == null)) {
            line.fault(PLACE, place == null ? "空白，也没有不设置的理由" : "选定位置和不设置的理由都填了", "设置的填选定位置和车位数，不设置的只填理由（JA-4.7-1）");
            return Optional.empty();
        }
        Optional<Integer> spaces = place == null ? none(line) : line.wholeNumber(SPACES, 1, MOST_SPACES);
        return community
                .filter(name -> spaces.isPresent())
                .filter(name -> isNew(line, name, place))
                .map(name -> new ChargingDecision(name, place, place == null ? null : spaces.get(), reason));
    }

    private static Optional<Integer> none(Line line) {
        if (!line.raw(SPACES).isEmpty()) {
            line.fault(SPACES, "空白，因为本小区不设置");
            return Optional.empty();
        }
        return Optional.of(0);
    }

    /** A site is named once; a community has sites, or one reason why it has none. */
    private boolean isNew(Line line, String community, String place) {
        Line first = places.putIfAbsent(community + "/" + CellText.key(Objects.requireNonNullElse(place, "")), line);
        if (first != null) {
            line.fault(place == null ? REASON : PLACE, "与第%d行不同的内容".formatted(first.number()));
            return false;
        }
        Boolean other = sites.putIfAbsent(community, place != null);
        if (other != null && other != (place != null)) {
            line.fault(PLACE, "同一小区又设置又不设置", "同一小区要么列出位置，要么只写一次不设置的理由");
            return false;
        }
        return true;
    }
}
