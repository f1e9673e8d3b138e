package cn.jiugai.funding;

import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The workbook of a funding plan, as a clerk fills it in. */
final class FundingRows {

    private final List<List<Object>> sources = head(SourceSheet.COLUMNS);
    private final List<List<Object>> residents = head(ContributionSheet.COLUMNS);

    private static List<List<Object>> head(List<Column> columns) {
        return new ArrayList<>(
                List.of(List.copyOf(columns.stream().map(Column::header).toList())));
    }

    FundingRows source(FundingKind kind, String payer, Object yuan, Object item) {
        sources.add(List.of(kind.title(), payer, yuan, item));
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
