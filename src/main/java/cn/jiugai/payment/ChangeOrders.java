package cn.jiugai.payment;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The change orders of the projects; each is known by the process instance that deals with it. */
@Component
class ChangeOrders {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes an application, or what a later round of it asks for.
     *
     * @param items the items concerned, by their numbers on the works list
     */
    void apply(String instance, String project, String reason, Fen amount, Map<Integer, String> items, String person) {
        if (find(instance).isEmpty()) {
            jdbc.sql("""
                            insert into change_order (instance, project, number, reason, amount_fen, state, applied_by,
                                                      applied_at)
                            values (?, ?, (select coalesce(max(c.number), 0) + 1 from change_order c where c.project = ?), ?,
                                    ?, 'APPLIED', ?, ?)""")
                    .params(instance, project, project, reason, amount.value(), person, OffsetDateTime.now(clock))
                    .update();
        }
        jdbc.sql("""
                        update change_order set reason = ?, amount_fen = ?, state = 'APPLIED', applied_by = ?
                        where instance = ?""").params(reason, amount.value(), person, instance).update();
        jdbc.sql("delete from change_order_item where instance = ?")
                .param(instance)
                .update();
        items.forEach(
                (number, label) -> jdbc.sql("insert into change_order_item (instance, number, label) values (?, ?, ?)")
                        .params(instance, number, label)
                        .update());
    }

    ChangeOrder get(String instance) {
        return find(instance).orElseThrow(() -> new IllegalStateException("变更登记簿中没有流程“%s”的变更".formatted(instance)));
    }

    /** Empty until it is applied for. */
    Optional<ChangeOrder> find(String instance) {
        return jdbc.sql("select * from change_order where instance = ?")
                .param(instance)
                .query(this::order)
                .optional();
    }

    /** All of the project, the first one first. */
    List<ChangeOrder> all(String project) {
        return jdbc.sql("select * from change_order where project = ? order by number")
                .param(project)
                .query(this::order)
                .list();
    }

    /** Those of the project that nobody has decided yet. */
    List<ChangeOrder> open(String project) {
        return in(project, ChangeState.APPLIED);
    }

    List<ChangeOrder> approved(String project) {
        return in(project, ChangeState.APPROVED);
    }

    private List<ChangeOrder> in(String project, ChangeState state) {
        return all(project).stream().filter(order -> order.state() == state).toList();
    }

    /** Ends it without any effect. */
    void close(String instance, ChangeState state) {
        jdbc.sql("update change_order set state = ?, decided_at = ? where instance = ?")
                .params(state.name(), OffsetDateTime.now(clock), instance)
                .update();
    }

    /** Puts it into force: from now on it is part of the contract sum. */
    void approve(String instance, Fen before, Fen after) {
        close(instance, ChangeState.APPROVED);
        jdbc.sql("update change_order set sum_before_fen = ?, sum_after_fen = ? where instance = ?")
                .params(before.value(), after.value(), instance)
                .update();
    }

    private ChangeOrder order(ResultSet row, int index) throws SQLException {
        return new ChangeOrder(
                row.getInt("number"),
                row.getString("reason"),
                jdbc.sql("select label from change_order_item where instance = ? order by number")
                        .param(row.getString("instance"))
                        .query(String.class)
                        .list(),
                new Fen(row.getLong("amount_fen")),
                ChangeState.valueOf(Objects.requireNonNull(row.getString("state"))));
    }
}
