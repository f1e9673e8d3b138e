package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the sheet 资金来源: a source each row (JA-2-1). */
final class SourceSheet {

    static final String NAME = "资金来源";
    static final Column KIND = Column.text("来源");
    static final Column PAYER = Column.text("出资单位");
    static final Column AMOUNT = Column.summed("金额（元）");
    static final Column ITEM = Column.text("用于第几项");
    static final List<Column> COLUMNS = List.of(KIND, PAYER, AMOUNT, ITEM);

    private static final int LONGEST_PAYER = 100;

    private final FundingCells cells;
    private final Map<String, String> utilities;

    /** @param utilities names of the utilities' roles by what a clerk may write for them */
    SourceSheet(FundingCells cells, Map<String, String> utilities) {
        this.cells = cells;
        this.utilities = utilities;
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
        Optional<FundingKind> kind = FundingKind.of(line.raw(KIND));
        if (kind.isEmpty()) {
            line.fault(KIND, FundingKind.titles() + "之一；居民出资填在“%s”表".formatted(ContributionSheet.NAME));
        }
        Optional<Fen> amount = cells.amount(line, AMOUNT);
        Optional<Integer> item = cells.item(line, ITEM);
        Optional<String> payer = kind.flatMap(found -> payer(line, found));
        return kind.flatMap(found -> payer.flatMap(
                name -> amount.map(fen -> new Share(found, name.isEmpty() ? null : name, fen, item.orElse(null)))));
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
