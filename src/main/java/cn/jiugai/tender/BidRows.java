package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads the rows of the tables of bids. */
final class BidRows {

    private BidRows() {}

    /** Reads one row of a table. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Bid bid(ResultSet row, List<String> members, List<Bid.Item> items, List<Bid.Subcontract> subcontracts)
            throws SQLException {
        return new Bid(
                row.getInt("number"),
                row.getString("firm"),
                row.getString("code"),
                members,
                new Bid.Contact(
                        row.getString("contact"),
                        row.getString("phone"),
                        row.getString("legal_representative"),
                        row.getString("agent")),
                new CertifiedPerson(
                        row.getString("manager"),
                        row.getString("certificate"),
                        row.getObject("certificate_until", LocalDate.class),
                        row.getString("insured_by")),
                new Bid.Bond(row.getString("bond_account"), row.getString("bond_holder")),
                new Bid.BidFile(row.getString("file_author"), row.getString("file_machine")),
                new Fen(row.getLong("price_fen")),
                items,
                subcontracts);
    }

    static Bid.Item item(ResultSet row) throws SQLException {
        return new Bid.Item(row.getString("name"), new Fen(row.getLong("price_fen")), row.getBoolean("given"));
    }

    static Bid.Subcontract subcontract(ResultSet row) throws SQLException {
        return new Bid.Subcontract(
                row.getString("works"), row.getString("firm"), row.getBoolean("main_works"), row.getBoolean("allowed"));
    }
}
