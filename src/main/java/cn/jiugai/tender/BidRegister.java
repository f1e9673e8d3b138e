package cn.jiugai.tender;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bids of the newest tender of a project. */
@Component
class BidRegister {

    private static final String NEWEST = "(select max(t.id) from tender t where t.project = :project)";
    private static final String OF_NEWEST = "(select b.id from bid b where b.tender = " + NEWEST + ")";

    private final JdbcClient jdbc;

    BidRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these bids in the place of those that are there; waits for another upload that runs just now. */
    void replace(String project, List<Bid> bids) {
        jdbc.sql("select id from tender where id = " + NEWEST + " for update")
                .param("project", project)
                .query(Long.class)
                .single();
        for (String part : List.of("bid_member", "bid_item", "bid_subcontract")) {
            jdbc.sql("delete from " + part + " where bid in " + OF_NEWEST)
                    .param("project", project)
                    .update();
        }
        jdbc.sql("delete from bid where tender = " + NEWEST)
                .param("project", project)
                .update();
        bids.forEach(bid -> add(project, bid));
    }

    /** The bids in the order of the list. */
    List<Bid> all(String project) {
        Map<Long, List<String>> members = parts(project, "bid_member", row -> row.getString("firm"));
        Map<Long, List<Bid.Item>> items = parts(project, "bid_item", BidRows::item);
        Map<Long, List<Bid.Subcontract>> subcontracts = parts(project, "bid_subcontract", BidRows::subcontract);
        return jdbc.sql("select * from bid where tender = " + NEWEST + " order by number")
                .param("project", project)
                .query((row, number) -> {
                    long id = row.getLong("id");
                    return BidRows.bid(
                            row,
                            members.getOrDefault(id, List.of()),
                            items.getOrDefault(id, List.of()),
                            subcontracts.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** The bid of a firm, by its name as it stands in the list. */
    Bid of(String project, String firm) {
        return all(project).stream()
                .filter(bid -> bid.firm().equals(firm))
                .findFirst()
                .orElseThrow();
    }

    /** Those that no decision has excluded. */
    List<Bid> left(String project) {
        List<Integer> excluded = jdbc.sql("""
                        select distinct b.number from bid_exclusion e join bid b on b.id = e.bid
                        where b.tender = %s""".formatted(NEWEST))
                .param("project", project)
                .query(Integer.class)
                .list();
        return all(project).stream()
                .filter(bid -> !excluded.contains(bid.number()))
                .toList();
    }

    /** The bid to which the newest tender is awarded; empty while there is no award. */
    Optional<Bid> winner(String project) {
        return jdbc.sql("select b.number from award a join bid b on b.id = a.bid where a.tender = " + NEWEST)
                .param("project", project)
                .query(Integer.class)
                .optional()
                .flatMap(winner -> all(project).stream()
                        .filter(bid -> bid.number() == winner)
                        .findFirst());
    }

    private void add(String project, Bid bid) {
        jdbc.sql("""
                        insert into bid (tender, number, firm, code, contact, phone, legal_representative, agent, manager,
                                         certificate, certificate_until, insured_by, bond_account, bond_holder,
                                         file_author, file_machine, price_fen)
                        values (%s, :number, :firm, :code, :contact, :phone, :representative, :agent, :manager,
                                :certificate, :validUntil, :insuredBy, :account, :holder, :author, :machine, :price)""".formatted(NEWEST))
                .param("project", project)
                .param("number", bid.number())
                .param("firm", bid.firm())
                .param("code", bid.code())
                .param("contact", bid.contact().person())
                .param("phone", bid.contact().phone())
                .param("representative", bid.contact().legalRepresentative())
                .param("agent", bid.contact().agent())
                .param("manager", bid.manager().name())
                .param("certificate", bid.manager().certificate())
                .param("validUntil", bid.manager().validUntil())
                .param("insuredBy", bid.manager().insuredBy())
                .param("account", bid.bond().account())
                .param("holder", bid.bond().holder())
                .param("author", bid.file().author())
                .param("machine", bid.file().machine())
                .param("price", bid.price().value())
                .update();
        addParts(id(project, bid), bid);
    }

    private void addParts(long id, Bid bid) {
        for (int i = 0; i < bid.members().size(); i++) {
            jdbc.sql("insert into bid_member (bid, position, firm) values (?, ?, ?)")
                    .params(id, i, bid.members().get(i))
                    .update();
        }
        for (int i = 0; i < bid.items().size(); i++) {
            Bid.Item item = bid.items().get(i);
            jdbc.sql("insert into bid_item (bid, position, name, price_fen, given) values (?, ?, ?, ?, ?)")
                    .params(id, i, item.name(), item.price().value(), item.given())
                    .update();
        }
        for (int i = 0; i < bid.subcontracts().size(); i++) {
            Bid.Subcontract part = bid.subcontracts().get(i);
            jdbc.sql("""
                            insert into bid_subcontract (bid, position, works, firm, main_works, allowed)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(id, i, part.works(), part.firm(), part.mainWorks(), part.allowed())
                    .update();
        }
    }

    private long id(String project, Bid bid) {
        return jdbc.sql("select id from bid where tender = " + NEWEST + " and number = :number")
                .param("project", project)
                .param("number", bid.number())
                .query(Long.class)
                .single();
    }

    private <T> Map<Long, List<T>> parts(String project, String table, BidRows.Reader<T> reader) {
        record Part<T>(long bid, T value) {}
        return jdbc
                .sql("select * from %s where bid in %s order by bid, position".formatted(table, OF_NEWEST))
                .param("project", project)
                .query((row, number) -> new Part<>(row.getLong("bid"), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Part::bid, Collectors.mapping(Part::value, Collectors.toList())));
    }
}
