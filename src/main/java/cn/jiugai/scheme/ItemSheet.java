package cn.jiugai.scheme;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 改造内容: a works item each row (JA-4.2-1). */
final class ItemSheet {

    static final String NAME = "改造内容";
    static final Column ITEM = Column.text("改造内容");
    static final Column KIND = Column.text("项目");
    static final Column CLASS = Column.text("类别");
    static final Column PURPOSE = Column.text("目的");
    static final Column LINE = Column.text("管线");
    static final Column OWNER = Column.text("管线产权");
    static final Column COST = Column.summed("金额（元）");
    static final Column PLACE = Column.text("地点");
    static final Column GROUND = Column.text("是否破土");
    static final List<Column> COLUMNS =
            List.of(SheetCells.COMMUNITY, ITEM, KIND, CLASS, PURPOSE, LINE, OWNER, COST, PLACE, GROUND);

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 100;

    private final SheetCells cells;
    private final List<Purpose> purposes;
    private final String basis;
    private final List<WorksItem> items = new ArrayList<>();

    /**
     * @param purposes those of the district
     * @param clause id of the clause by which class and purpose are named
     */
    ItemSheet(SheetCells cells, List<Purpose> purposes, String clause) {
        this.cells = cells;
        this.purposes = purposes;
        this.basis = "（%s）".formatted(clause);
    }

    /** The items of the rows that can be read; the others are faults. */
    List<WorksItem> read(List<Line> lines) {
        lines.forEach(line -> read(line).ifPresent(items::add));
        return items;
    }

    private Optional<WorksItem> read(Line line) {
        Optional<String> community = cells.community(line);
        Optional<String> name = line.text(ITEM, LONGEST_NAME);
        Optional<WorksKind> kind = SheetCells.choice(line, KIND, WorksKind.class, "");
        Optional<WorksClass> worksClass =
                SheetCells.choice(line, CLASS, WorksClass.class, basis).filter(chosen -> fits(line, kind, chosen));
        Optional<Purpose> purpose = SheetCells.choice(line, PURPOSE, purposes, basis);
        Optional<LineOwner> owner = owner(line, kind);
        Optional<Ownership> ownership = owner.flatMap(found -> ownership(line, found));
        Optional<Fen> cost = line.decimal(COST, 2, LEAST, MOST).map(Fen::ofYuan);
        Optional<String> place = line.text(PLACE, LONGEST_PLACE);
        Optional<Boolean> ground = SheetCells.yes(line, GROUND);
        boolean readable =
                List.of(community, name, kind, worksClass, purpose, owner, ownership, cost, place, ground).stream()
                        .allMatch(Optional::isPresent);
        return readable
                ? Optional.of(new WorksItem(
                        items.size() + 1,
                        community.get(),
                        name.get(),
                        kind.get(),
                        worksClass.get(),
                        purpose.get(),
                        owner.get(),
                        ownership.get() == Ownership.UTILITY,
                        cost.get(),
                        place.get(),
                        ground.get()))
                : Optional.empty();
    }

    private static boolean fits(Line line, Optional<WorksKind> kind, WorksClass chosen) {
        Optional<WorksClass> wanted = kind.flatMap(WorksKind::worksClass).filter(required -> required != chosen);
        wanted.ifPresent(required -> line.fault(
                CLASS,
                "%s：“%s”纳入%s改造（JA-4.7-1）".formatted(required.title(), kind.get().title(), required.title())));
        return wanted.isEmpty();
    }

    private static Optional<LineOwner> owner(Line line, Optional<WorksKind> kind) {
        if (CellText.key(line.raw(LINE)).isEmpty()
                && kind.flatMap(WorksKind::line).isEmpty()) {
            return Optional.of(LineOwner.NONE);
        }
        Optional<LineOwner> owner = SheetCells.choice(line, LINE, LineOwner.class, "，不涉及管线的留空");
        Optional<LineOwner> wanted =
                owner.flatMap(chosen -> kind.flatMap(WorksKind::line).filter(required -> required != chosen));
        wanted.ifPresent(required -> line.fault(
                LINE, "%s，与项目“%s”一致".formatted(required.title(), kind.get().title())));
        return wanted.isPresent() ? Optional.empty() : owner;
    }

    /** Whose line it is has to be said of every line, because the utility pays for its own (JA-2-5). */
    private static Optional<Ownership> ownership(Line line, LineOwner owner) {
        if (owner == LineOwner.NONE) {
            if (!line.raw(OWNER).isEmpty()) {
                line.fault(OWNER, "空白，因为本项不涉及管线");
                return Optional.empty();
            }
            return Optional.of(Ownership.OTHER);
        }
        return SheetCells.choice(line, OWNER, Ownership.class, "（JA-2-5）");
    }
}
