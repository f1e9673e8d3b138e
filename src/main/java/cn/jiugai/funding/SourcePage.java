package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetHead;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellAddress;

/** Writes the sheet 资金来源 to fill in; Excel adds it up above the head on the right while that is done. */
final class SourcePage {

    private static final String MONEY = "#,##0.00";
    private static final int WIDE = 28;
    private static final int MEDIUM = 18;

    private final Worksheet sheet;
    private final FundingLayout layout;
    private final List<Column> columns;
    private int row;

    SourcePage(Worksheet sheet, FundingLayout layout) {
        this.layout = layout;
        this.columns = SourceSheet.columns(layout);
        this.sheet = sheet;
    }

    /** @param known the sources of an earlier plan; none if it is the first one */
    void write(String project, Fen estimate, List<Works> works, List<Share> known) {
        String note = "说明：有资金的来源每个一行，可以增删行；没有金额的行不计。管线产权属专营单位的，由该单位全额出资，“用于第几项”填改造内容的序号"
                + "（见“%s”表），其他资金不限用途的留空。居民出资填在“%s”表。右上方自动合计。%s"
                        .formatted(
                                FundingChoicesSheet.NAME,
                                ContributionSheet.NAME,
                                layout.hasGrants() ? "中央、专项和区级资金写明申请金额，批准的写明批准金额和文号。" : "");
        row = SheetHead.write(sheet, project + "资金筹措表", note, columns);
        balance(estimate);
        List<Share> earlier =
                known.stream().filter(share -> share.kind().isInSheet()).toList();
        if (earlier.isEmpty()) {
            blanks();
            owed(works).forEach(this::write);
        } else {
            earlier.forEach(this::write);
        }
    }

    private void balance(Fen estimate) {
        int first = columns.size() + 1;
        List<String> labels = List.of("概算（元）", "各来源合计（元）", "合计减概算（元）");
        for (int i = 0; i < labels.size(); i++) {
            sheet.value(0, first + i, labels.get(i));
            sheet.style(0, first + i).bold().set();
            sheet.style(1, first + i).bold().format(MONEY).set();
            sheet.width(first + i, MEDIUM);
        }
        sheet.value(1, first, estimate.yuan());
        sheet.formula(1, first + 1, "SUM(C4:C1000)+SUM(%s!E4:E20000)".formatted(ContributionSheet.NAME));
        sheet.formula(
                1,
                first + 2,
                "ROUND(%s2-%s2,2)"
                        .formatted(
                                CellAddress.convertNumToColString(first + 1),
                                CellAddress.convertNumToColString(first)));
        sheet.width(columns.indexOf(SourceSheet.KIND), WIDE);
        sheet.width(columns.indexOf(SourceSheet.PAYER), WIDE);
        sheet.width(columns.indexOf(SourceSheet.AMOUNT), MEDIUM);
    }

    /** A row for each source that may be; the utilities' rows come with what they owe. */
    private void blanks() {
        for (FundingKind kind : layout.kinds()) {
            if (kind != FundingKind.UTILITIES) {
                sheet.value(row++, 0, kind.title());
            }
        }
    }

    private static List<Share> owed(List<Works> works) {
        return works.stream()
                .filter(item -> item.utility() != null)
                .map(item -> new Share(FundingKind.UTILITIES, item.utility(), item.cost(), item.number()))
                .toList();
    }

    private void write(Share share) {
        sheet.value(row, 0, share.kind().title());
        if (share.payer() != null) {
            sheet.value(row, 1, share.payer());
        }
        sheet.value(row, 2, share.amount().yuan());
        sheet.style(row, 2).format(MONEY).set();
        if (share.item() != null) {
            sheet.value(row, columns.indexOf(SourceSheet.ITEM), share.item());
        }
        if (layout.hasGrants()) {
            write(share.grant());
        }
        row++;
    }

    private void write(Grant grant) {
        write(SourceSheet.APPLIED, grant.applied());
        write(SourceSheet.GRANTED, grant.granted());
        if (grant.document() != null) {
            sheet.value(row, columns.indexOf(SourceSheet.DOCUMENT), grant.document());
        }
    }

    private void write(Column column, Fen amount) {
        if (amount != null) {
            sheet.value(row, columns.indexOf(column), amount.yuan());
            sheet.style(row, columns.indexOf(column)).format(MONEY).set();
        }
    }
}
