package cn.jiugai.tender;

import cn.jiugai.sheet.FaultyWorkbookException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the bids of the newest tender over, all or nothing; a later sheet takes the place of an earlier one. */
@Component
class BidImport {

    private final BidRegister bids;

    BidImport(BidRegister bids) {
        this.bids = bids;
    }

    /** What the sender is told. */
    record Receipt(int bidders, int items, int subcontracts, String message) {

        static Receipt of(List<Bid> bids) {
            int items = bids.stream().mapToInt(bid -> bid.items().size()).sum();
            int subcontracts =
                    bids.stream().mapToInt(bid -> bid.subcontracts().size()).sum();
            return new Receipt(
                    bids.size(),
                    items,
                    subcontracts,
                    "已登记%d家投标单位、%d个分项报价、%d项分包".formatted(bids.size(), items, subcontracts));
        }
    }

    /** @throws FaultyWorkbookException with every fault; then nothing was taken over */
    @Transactional
    Receipt take(String project, byte[] content) {
        List<Bid> read = new BidWorkbook().read(content);
        bids.replace(project, read);
        return Receipt.of(read);
    }
}
