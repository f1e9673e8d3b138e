package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheets behind the list of bidders: priced items and subcontracts, each row under the name of a bidder. */
final class BidParts {

    private static final int LONGEST = 200;

    private final Set<String> firms;
    private final Map<String, List<Bid.Item>> items = new HashMap<>();
    private final Map<String, List<Bid.Subcontract>> subcontracts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param firms the bidders, in one spelling */
    BidParts(Set<String> firms, Workbook workbook, Faults faults) {
        this.firms = firms;
        Table.read(workbook, BidColumns.ITEMS, BidColumns.OF_ITEMS, faults).forEach(this::item);
        Table.read(workbook, BidColumns.SUBCONTRACTS, BidColumns.OF_SUBCONTRACTS, faults)
                .forEach(this::subcontract);
    }

    List<Bid.Item> items(String firm) {
        return items.getOrDefault(CellText.key(firm), List.of());
    }

    List<Bid.Subcontract> subcontracts(String firm) {
        return subcontracts.getOrDefault(CellText.key(firm), List.of());
    }

    private void item(Line line) {
        Optional<String> firm = firm(line);
        Optional<String> name = line.text(BidColumns.ITEM, LONGEST).filter(text -> isNew(line, BidColumns.ITEM));
        var price = BidCells.yuan(line, BidColumns.ITEM_PRICE, "0");
        Optional<Boolean> given = BidCells.ticked(line, BidColumns.GIVEN);
        if (firm.isPresent() && name.isPresent() && price.isPresent() && given.isPresent()) {
            items.computeIfAbsent(firm.get(), key -> new ArrayList<>())
                    .add(new Bid.Item(name.get(), price.get(), given.get()));
        }
    }

    private void subcontract(Line line) {
        Optional<String> firm = firm(line);
        Optional<String> works = line.text(BidColumns.WORKS, LONGEST).filter(text -> isNew(line, BidColumns.WORKS));
        Optional<String> subcontractor = line.text(BidColumns.SUBCONTRACTOR, LONGEST);
        Optional<Boolean> main = BidCells.yesOrNo(line, BidColumns.MAIN_WORKS);
        Optional<Boolean> allowed = BidCells.yesOrNo(line, BidColumns.ALLOWED);
        if (firm.isPresent()
                && works.isPresent()
                && subcontractor.isPresent()
                && main.isPresent()
                && allowed.isPresent()) {
            subcontracts
                    .computeIfAbsent(firm.get(), key -> new ArrayList<>())
                    .add(new Bid.Subcontract(works.get(), subcontractor.get(), main.get(), allowed.get()));
        }
    }

    private Optional<String> firm(Line line) {
        Optional<String> firm =
                Optional.of(CellText.key(line.raw(BidColumns.FIRM))).filter(firms::contains);
        if (firm.isEmpty()) {
            line.fault(BidColumns.FIRM, "“%s”中的投标单位".formatted(BidColumns.BIDS));
        }
        return firm;
    }

    /** A firm names an item or a part once; with two prices nobody could compare. */
    private boolean isNew(Line line, Column column) {
        String key =
                CellText.key(line.raw(BidColumns.FIRM)) + "/" + column.header() + "/" + CellText.key(line.raw(column));
        boolean isNew = seen.add(key);
        if (!isNew) {
            line.fault(column, "同一单位每个%s只有一行".formatted(column.header()));
        }
        return isNew;
    }
}
