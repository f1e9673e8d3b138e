package cn.jiugai.funding;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The workbook of a funding plan, as a clerk fills it in. */
final class FundingRows {

    private final List<List<Object>> sources;
    private final List<List<Object>> residents = head(ContributionSheet.COLUMNS);

    FundingRows() {
        this(SourceSheet.COLUMNS);
    }

    private FundingRows(List<Column> columns) {
        sources = head(columns);
    }

    static FundingRows of(FundingLayout layout) {
        return new FundingRows(SourceSheet.columns(layout));
    }

    private static List<List<Object>> head(List<Column> columns) {
        return new ArrayList<>(
                List.of(List.copyOf(columns.stream().map(Column::header).toList())));
    }

    FundingRows source(FundingKind kind, String payer, Object yuan, Object item) {
        sources.add(List.of(kind.title(), payer, yuan, item));
        return this;
    }

    /** A source with what was applied for and granted, by which document. */
    FundingRows grant(
            FundingKind kind, String payer, Object yuan, Object item, Object applied, Object granted, String document) {
        sources.add(List.of(kind.title(), payer, yuan, item, applied, granted, document));
        return this;
    }

    /** @param cells what stands under the headers of 居民出资, from the left */
    FundingRows resident(Object... cells) {
        residents.add(Arrays.asList(cells));
        return this;
    }

    byte[] build() {
        return new SheetBuilder()
                .sheet(SourceSheet.NAME, sources)
                .sheet(ContributionSheet.NAME, residents)
                .build();
    }
}
