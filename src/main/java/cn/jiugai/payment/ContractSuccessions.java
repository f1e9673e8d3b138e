package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The contracts under which other contractors took over in the midst of the works. What the works cost from then on is what
 * was settled with those who went and what was agreed with who came (JA-3.5-4): a cheaper contract lowers the sum.
 */
@Component
class ContractSuccessions {

    /**
     * A contract that took the place of another one.
     *
     * @param number its number
     * @param settled value of what the contractor before had done
     * @param sum its own sum
     */
    record Succession(String number, Fen settled, Fen sum) {}

    private final JdbcClient jdbc;

    ContractSuccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before the contract sum until then
     * @param after what the works cost from then on
     */
    void add(String project, String unit, Succession succession, Fen before, Fen after, LocalDate day) {
        jdbc.sql("""
                        insert into contract_succession (project, number, unit, contract_number, settled_fen, sum_fen,
                                                         sum_before_fen, sum_after_fen, taken_over_on)
                        values (:project,
                                coalesce((select max(s.number) from contract_succession s where s.project = :project), 0) + 1,
                                :unit, :contract, :settled, :sum, :before, :after, :day)""")
                .param("project", project)
                .param("unit", unit)
                .param("contract", succession.number())
                .param("settled", succession.settled().value())
                .param("sum", succession.sum().value())
                .param("before", before.value())
                .param("after", after.value())
                .param("day", day)
                .update();
    }

    /** By how much the sum has become lower. */
    Fen saved(String project) {
        return new Fen(jdbc.sql("""
                        select coalesce(sum(sum_before_fen - sum_after_fen), 0) from contract_succession where project = ?""").param(project).query(Long.class).single());
    }

    /** What was settled with all contractors of a project who have gone. */
    Fen settled(String project) {
        return of(project).stream().map(Succession::settled).reduce(Fen.ZERO, Fen::plus);
    }

    /** The first one first. */
    List<Succession> of(String project) {
        return jdbc.sql("""
                        select contract_number, settled_fen, sum_fen from contract_succession
                        where project = ? order by number""")
                .param(project)
                .query((row, number) -> new Succession(
                        row.getString("contract_number"),
                        new Fen(row.getLong("settled_fen")),
                        new Fen(row.getLong("sum_fen"))))
                .list();
    }
}
