package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code plan_task}. */
@Component
class GuaranteeTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    GuaranteeTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that stand, by number. */
    List<GuaranteeTask> of(AnnualPlan plan) {
        return jdbc.sql("""
                        select number, kind, community, street, reason, basis, money_fen from plan_task
                        where plan = ? and removed_at is null order by number""")
                .param(plan.id())
                .query((row, number) -> new GuaranteeTask(
                        row.getInt("number"),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getString("community"),
                        row.getString("street"),
                        row.getString("reason"),
                        row.getString("basis"),
                        new Fen(row.getLong("money_fen"))))
                .list();
    }

    /** @param task its number is given here */
    void add(AnnualPlan plan, GuaranteeTask task, String person) {
        jdbc.sql("""
                        insert into plan_task (plan, number, kind, community, street, reason, basis, money_fen, entered_by,
                                               entered_at)
                        values (:plan, (select coalesce(max(number), 0) + 1 from plan_task where plan = :plan), :kind,
                                :community, :street, :reason, :basis, :money, :person, :now)""")
                .param("plan", plan.id())
                .param("kind", task.kind().name())
                .param("community", task.community())
                .param("street", task.street())
                .param("reason", task.reason())
                .param("basis", task.basis())
                .param("money", task.money().value())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void remove(AnnualPlan plan, int number, String reason, String person) {
        jdbc.sql("""
                        update plan_task set removed_reason = ?, removed_by = ?, removed_at = ?
                        where plan = ? and number = ? and removed_at is null""")
                .params(reason, person, OffsetDateTime.now(clock), plan.id(), number)
                .update();
    }
}
