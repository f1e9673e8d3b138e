package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The funding plan of a project: its sources, and its entry in the city's government investment plan (JA-2-1, JA-2-2). */
@Component
class FundingRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    FundingRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the plan's head; the plan has to pass its checks again. */
    void setPlan(String project, Optional<InvestmentPlanEntry> entry) {
        jdbc.sql("delete from funding_plan where project = ?").param(project).update();
        jdbc.sql("insert into funding_plan (project, investment_plan_number, investment_plan_year) values (?, ?, ?)")
                .params(
                        project,
                        entry.map(InvestmentPlanEntry::number).orElse(null),
                        entry.map(InvestmentPlanEntry::year).orElse(null))
                .update();
    }

    /** Replaces the sources of a project, against which nothing is booked yet. */
    void setSources(String project, Map<FundingKind, Fen> amounts) {
        jdbc.sql("delete from funding_source where project = ?").param(project).update();
        amounts.forEach((kind, amount) -> jdbc.sql(
                        "insert into funding_source (project, code, kind, amount_fen) values (?, ?, ?, ?)")
                .params(project, kind.name(), kind.name(), amount.value())
                .update());
    }

    List<FundingSource> sources(String project) {
        return jdbc.sql("select id, code, kind, amount_fen from funding_source where project = ? order by id")
                .param(project)
                .query(FundingRegister::source)
                .list();
    }

    Fen total(String project) {
        return sources(project).stream().map(FundingSource::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /** The entry in the city's investment plan, if one is recorded. */
    Optional<InvestmentPlanEntry> investmentPlanEntry(String project) {
        return jdbc.sql("""
                        select investment_plan_number, investment_plan_year from funding_plan
                        where project = ? and investment_plan_number is not null""")
                .param(project)
                .query((row, number) -> new InvestmentPlanEntry(
                        row.getString("investment_plan_number"), row.getInt("investment_plan_year")))
                .optional();
    }

    void settle(String project) {
        jdbc.sql("update funding_plan set settled_at = ? where project = ?")
                .params(OffsetDateTime.now(clock), project)
                .update();
    }

    boolean settled(String project) {
        return jdbc.sql("select count(*) from funding_plan where project = ? and settled_at is not null")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void lock(String project) {
        jdbc.sql("select id from funding_source where project = ? order by id for update")
                .param(project)
                .query(Long.class)
                .list();
    }

    private static FundingSource source(ResultSet row, int number) throws SQLException {
        return new FundingSource(
                row.getLong("id"),
                row.getString("code"),
                FundingKind.valueOf(row.getString("kind")).title(),
                new Fen(row.getLong("amount_fen")));
    }
}
