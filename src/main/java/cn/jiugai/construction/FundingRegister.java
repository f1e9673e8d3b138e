package cn.jiugai.construction;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the money of a project comes from, and what is booked against it (JA-2-1, JA-2-3). */
@Component
class FundingRegister {

    private static final String BOOKED = "state in ('BOOKED', 'PAID')";
    private static final String SOURCE = """
            select s.id, s.kind, s.amount_fen, coalesce((
                select sum(p.amount_fen) from payment p where p.source = s.id and p.%s), 0) as booked_fen
            from funding_source s\s""".formatted(BOOKED);

    private final JdbcClient jdbc;

    FundingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the sources of a project, against which nothing is booked yet. */
    void setSources(String project, Map<FundingKind, Fen> amounts) {
        jdbc.sql("delete from funding_source where project = ?").param(project).update();
        amounts.forEach(
                (kind, amount) -> jdbc.sql("insert into funding_source (project, kind, amount_fen) values (?, ?, ?)")
                        .params(project, kind.name(), amount.value())
                        .update());
    }

    List<FundingSource> sources(String project) {
        return jdbc.sql(SOURCE + "where s.project = ? order by s.id")
                .param(project)
                .query(FundingRegister::source)
                .list();
    }

    /** The source against which a payment is applied for. */
    FundingSource sourceOf(String instance) {
        return jdbc.sql(SOURCE + "where s.id = (select p.source from payment p where p.instance = ?)")
                .param(instance)
                .query(FundingRegister::source)
                .single();
    }

    /**
     * Holds all sources of the project until the transaction ends, so that two payments booked at once neither overdraw
     * a source nor, from two sources, the contract.
     */
    void lock(String project) {
        jdbc.sql("select id from funding_source where project = ? order by id for update")
                .param(project)
                .query(Long.class)
                .list();
    }

    /** What is booked or paid of the project's contract. */
    Fen booked(String project) {
        return new Fen(jdbc.sql("select coalesce(sum(amount_fen), 0) from payment where project = ? and " + BOOKED)
                .param(project)
                .query(Long.class)
                .single());
    }

    private static FundingSource source(ResultSet row, int number) throws SQLException {
        return new FundingSource(
                row.getLong("id"),
                FundingKind.valueOf(Objects.requireNonNull(row.getString("kind"))),
                new Fen(row.getLong("amount_fen")),
                new Fen(row.getLong("booked_fen")));
    }
}
