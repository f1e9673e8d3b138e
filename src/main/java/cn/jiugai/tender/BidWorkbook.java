package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the bids of a tender: a bidder each row, its priced items and its subcontracts on sheets of their own. */
final class BidWorkbook {

    private static final int NAME = 50;
    private static final int FIRM = 200;
    private static final int FILE = 100;

    private final Faults faults = new Faults();
    private final Map<String, Line> firms = new HashMap<>();
    private final Map<String, Line> codes = new HashMap<>();

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<Bid> read(byte[] content) {
        Workbook workbook = Workbook.open(content);
        List<Line> rows = Table.read(workbook, BidColumns.BIDS, BidColumns.OF_BIDS, faults);
        if (rows.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(BidColumns.BIDS, "没有数据", "每个投标单位一行");
        }
        rows.forEach(this::firm);
        BidParts parts = new BidParts(firms.keySet(), workbook, faults);
        List<Bid> bids = new ArrayList<>();
        for (Line row : rows) {
            bid(row, bids.size() + 1, parts).ifPresent(bids::add);
        }
        faults.throwIfAny();
        return bids;
    }

    private void firm(Line line) {
        line.text(BidColumns.FIRM, FIRM).ifPresent(name -> {
            Line first = firms.putIfAbsent(CellText.key(name), line);
            if (first != null) {
                line.fault(BidColumns.FIRM, "与第%d行不同的单位，一家一行".formatted(first.number()));
            }
        });
    }

    /** Every cell is read before anything is left out, so that all faults of a row are named at once. */
    private Optional<Bid> bid(Line line, int number, BidParts parts) {
        Optional<String> code = BidCells.creditCode(line).filter(found -> isNew(line, found));
        Optional<String> contact = line.text(BidColumns.CONTACT, NAME);
        Optional<String> phone = BidCells.phone(line);
        Optional<String> representative = line.text(BidColumns.LEGAL_REPRESENTATIVE, NAME);
        Optional<CertifiedPerson> manager = manager(line);
        Optional<String> account = BidCells.account(line);
        Optional<String> holder = line.text(BidColumns.BOND_HOLDER, FIRM);
        Optional<Fen> price = BidCells.yuan(line, BidColumns.PRICE, "0.01");
        String agent = BidCells.optional(line, BidColumns.AGENT, NAME);
        Bid.BidFile file = new Bid.BidFile(
                BidCells.optional(line, BidColumns.FILE_AUTHOR, FILE),
                BidCells.optional(line, BidColumns.FILE_MACHINE, FILE));
        line.optionalText(BidColumns.MEMBERS, FIRM);
        if (List.of(code, contact, phone, representative, manager, account, holder, price).stream()
                .anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String firm = line.raw(BidColumns.FIRM);
        return Optional.of(new Bid(
                number,
                firm,
                code.get(),
                BidCells.names(line, BidColumns.MEMBERS),
                new Bid.Contact(contact.get(), phone.get(), representative.get(), agent),
                manager.get(),
                new Bid.Bond(account.get(), holder.get()),
                file,
                price.get(),
                parts.items(firm),
                parts.subcontracts(firm)));
    }

    private static Optional<CertifiedPerson> manager(Line line) {
        Optional<String> name = line.text(BidColumns.MANAGER, NAME);
        Optional<String> certificate = line.text(BidColumns.CERTIFICATE, NAME);
        Optional<LocalDate> validUntil = line.day(BidColumns.VALID_UNTIL);
        Optional<String> insuredBy = line.text(BidColumns.INSURED_BY, FIRM);
        return name.isEmpty() || certificate.isEmpty() || validUntil.isEmpty() || insuredBy.isEmpty()
                ? Optional.empty()
                : Optional.of(new CertifiedPerson(name.get(), certificate.get(), validUntil.get(), insuredBy.get()));
    }

    private boolean isNew(Line line, String code) {
        Line first = codes.putIfAbsent(code, line);
        if (first != null) {
            line.fault(BidColumns.CODE, "与第%d行不同的代码".formatted(first.number()));
        }
        return first == null;
    }
}
