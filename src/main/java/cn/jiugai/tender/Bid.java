package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one bidder handed in.
 *
 * @param number its place in the list of bids, from 1
 * @param firm the bidder; the leader if it is a consortium (联合体)
 * @param code its 统一社会信用代码
 * @param members the other members of the consortium
 * @param contact who may be asked about the bid
 * @param manager the project manager whom it names
 * @param bond what the bid bond was paid from
 * @param file where the bid's file comes from
 * @param price its total price
 * @param items its priced items
 * @param subcontracts what it means to give to others
 */
record Bid(
        int number,
        String firm,
        String code,
        List<String> members,
        Contact contact,
        CertifiedPerson manager,
        Bond bond,
        BidFile file,
        Fen price,
        List<Item> items,
        List<Subcontract> subcontracts) {

    /** @param agent who hands the bid in with a power of attorney; null if the legal representative does */
    record Contact(String person, String phone, String legalRepresentative, String agent) {}

    /** @param holder name in which the account is held */
    record Bond(String account, String holder) {}

    /** Author and machine as the properties of an electronic file tell them; null if they are not known. */
    record BidFile(String author, String machine) {}

    /** @param given the tenderer set the price (暂列金额、暂估价), so that all bids must have the same */
    record Item(String name, Fen price, boolean given) {}

    /** @param allowed the tender documents let this part go to another firm */
    record Subcontract(String works, String firm, boolean mainWorks, boolean allowed) {}

    Bid {
        members = List.copyOf(members);
        items = List.copyOf(items);
        subcontracts = List.copyOf(subcontracts);
    }

    boolean isConsortium() {
        return !members.isEmpty();
    }

    /** Whether the tender's method lets this bid win: where consortia are asked for, only one of them does. */
    boolean fits(TenderMethod method) {
        return method != TenderMethod.CONSORTIUM || isConsortium();
    }

    /** Whether the firm is the bidder, or leads its consortium. */
    boolean isLedBy(String other) {
        return CellText.key(firm).equals(CellText.key(other));
    }

    /** Whether the firm is the bidder or a member of its consortium. */
    boolean has(String other) {
        return parties().anyMatch(name -> CellText.key(name).equals(CellText.key(other)));
    }

    /** The bidder and the other members of its consortium. */
    Stream<String> parties() {
        return Stream.concat(Stream.of(firm), members.stream());
    }

    /** The bidder as sentences name it; a consortium by its leader and members. */
    String title() {
        return isConsortium() ? "%s（联合体成员：%s）".formatted(firm, String.join("、", members)) : firm;
    }
}
