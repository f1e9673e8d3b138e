package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.stream.Stream;

/** What a bid gives to other firms: nothing that the tender does not allow, and never the main works. */
final class DeclaredSubcontracts implements SignRule {

    @Override
    public Stream<Sign> look(List<Bid> bids) {
        return bids.stream().flatMap(bid -> bid.subcontracts().stream().flatMap(part -> look(bid, part)));
    }

    private static Stream<Sign> look(Bid bid, Bid.Subcontract part) {
        if (part.mainWorks()) {
            return Stream.of(sign(SignKind.SUBCONTRACT_OF_MAIN_WORKS, bid, part, "属于主体工程"));
        }
        return part.allowed()
                ? Stream.empty()
                : Stream.of(sign(SignKind.FORBIDDEN_SUBCONTRACT, bid, part, "招标文件不允许分包"));
    }

    private static Sign sign(SignKind kind, Bid bid, Bid.Subcontract part, String fault) {
        return new Sign(
                kind,
                bid.code() + "@" + CellText.key(part.works()),
                List.of(bid),
                "%s拟把“%s”分包给%s，%s".formatted(bid.firm(), part.works(), part.firm(), fault));
    }
}
