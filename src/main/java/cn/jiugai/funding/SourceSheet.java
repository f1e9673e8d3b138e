package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the sheet 资金来源: a source each row (JA-2-1). */
final class SourceSheet {

    static final String NAME = "资金来源";
    static final Column KIND = Column.text("来源");
    static final Column PAYER = Column.text("出资单位");
    static final Column AMOUNT = Column.summed("金额（元）");
    static final Column ITEM = Column.text("用于第几项");
    static final Column APPLIED = Column.summed("申请金额（元）");
    static final Column GRANTED = Column.summed("批准金额（元）");
    static final Column DOCUMENT = Column.text("批准文号");
    static final List<Column> COLUMNS = List.of(KIND, PAYER, AMOUNT, ITEM);

    private static final int LONGEST_PAYER = 200;
    private static final int LONGEST_DOCUMENT = 200;

    private final FundingCells cells;
    private final Map<String, String> utilities;
    private final FundingLayout layout;

    /**
     * @param utilities names of the utilities' roles by what a clerk may write for them
     * @param layout what the workbook offers
     */
    SourceSheet(FundingCells cells, Map<String, String> utilities, FundingLayout layout) {
        this.layout = layout;
        this.cells = cells;
        this.utilities = utilities;
    }

    /** The columns of a workbook of that layout. */
    static List<Column> columns(FundingLayout layout) {
        return layout.hasGrants()
                ? Stream.concat(COLUMNS.stream(), Stream.of(APPLIED, GRANTED, DOCUMENT))
                        .toList()
                : COLUMNS;
    }

    /** Rows of the template without an amount are not meant. */
    List<Share> read(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.raw(AMOUNT).isEmpty() || !line.raw(PAYER).isEmpty())
                .map(this::share)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Share> share(Line line) {
        Optional<FundingKind> kind = layout.kind(line.raw(KIND));
        if (kind.isEmpty()) {
            line.fault(KIND, layout.kindTitles() + "之一；居民出资填在“%s”表".formatted(ContributionSheet.NAME));
        }
        Optional<Fen> amount = cells.amount(line, AMOUNT);
        Optional<Integer> item = cells.item(line, ITEM);
        Optional<String> payer = kind.flatMap(found -> payer(line, found));
        Grant grant = kind.filter(found -> layout.hasGrants() && found.isGranted())
                .map(found -> grant(line))
                .orElse(Grant.NONE);
        return kind.flatMap(found -> payer.flatMap(name ->
                amount.map(fen -> new Share(found, name.isEmpty() ? null : name, fen, item.orElse(null), grant))));
    }

    /** What was applied for has to be said; what was granted comes with its document (HG-6-1). */
    private Grant grant(Line line) {
        Fen applied = cells.amount(line, APPLIED).orElse(null);
        Fen granted =
                line.raw(GRANTED).isEmpty() ? null : cells.amount(line, GRANTED).orElse(null);
        String document =
                granted == null ? null : line.text(DOCUMENT, LONGEST_DOCUMENT).orElse(null);
        return new Grant(applied, granted, document);
    }

    private Optional<String> payer(Line line, FundingKind kind) {
        if (!kind.isNamed()) {
            return line.optionalText(PAYER, LONGEST_PAYER);
        }
        if (kind != FundingKind.UTILITIES) {
            return line.text(PAYER, LONGEST_PAYER);
        }
        Optional<String> utility = Optional.ofNullable(utilities.get(CellText.key(line.raw(PAYER))));
        if (utility.isEmpty()) {
            line.fault(PAYER, String.join("、", new TreeSet<>(utilities.values())) + "之一");
        }
        return utility;
    }
}
