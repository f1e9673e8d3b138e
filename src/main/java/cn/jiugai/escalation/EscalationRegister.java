package cn.jiugai.escalation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code escalation} and {@code escalation_owing}. */
@Component
class EscalationRegister {

    private static final String ESCALATION = """
            select id, district, project, process, instance, step, step_name, due_on, escalated_at, pressing, state, closed_at
            from escalation\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EscalationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts it on record; empty if this stay at the step is on record already. */
    Optional<Escalation> add(Overdue overdue) {
        if (find(overdue).isPresent()) {
            return Optional.empty();
        }
        jdbc.sql("""
                        insert into escalation (district, project, process, instance, step, step_name, occurrence, due_on,
                                                escalated_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(
                        overdue.district(),
                        overdue.project(),
                        overdue.process(),
                        overdue.instance(),
                        overdue.step(),
                        overdue.name(),
                        overdue.occurrence(),
                        overdue.dueOn(),
                        OffsetDateTime.now(clock))
                .update();
        Optional<Escalation> added = find(overdue);
        overdue.owing()
                .forEach(owing -> jdbc.sql("insert into escalation_owing (escalation, unit, task) values (?, ?, ?)")
                        .params(added.orElseThrow().id(), owing.unit(), owing.task())
                        .update());
        return added;
    }

    private Optional<Escalation> find(Overdue overdue) {
        return jdbc.sql(ESCALATION + "where instance = ? and step = ? and occurrence = ?")
                .params(overdue.instance(), overdue.step(), overdue.occurrence())
                .query(Escalation.class)
                .optional();
    }

    Escalation get(long id) {
        return jdbc.sql(ESCALATION + "where id = ?")
                .param(id)
                .query(Escalation.class)
                .single();
    }

    Optional<Escalation> ofTask(String task) {
        return jdbc.sql(ESCALATION + "where id = (select o.escalation from escalation_owing o where o.task = ?)")
                .param(task)
                .query(Escalation.class)
                .optional();
    }

    List<Escalation> of(String project) {
        return jdbc.sql(ESCALATION + "where project = ? order by escalated_at, id")
                .param(project)
                .query(Escalation.class)
                .list();
    }

    List<Long> openOfEndedProjects() {
        return jdbc.sql("""
                        select e.id from escalation e join project p on p.number = e.project
                        where e.state = 'OPEN' and p.state not in ('RUNNING', 'SUSPENDED')""").query(Long.class).list();
    }

    /** What is still owed. */
    List<Overdue.Owing> owing(long id) {
        return jdbc.sql(
                        "select unit, task from escalation_owing where escalation = ? and settled_at is null order by id")
                .param(id)
                .query(Overdue.Owing.class)
                .list();
    }

    void settle(String task) {
        jdbc.sql("update escalation_owing set settled_at = ? where task = ? and settled_at is null")
                .params(OffsetDateTime.now(clock), task)
                .update();
    }

    void settleAll(long id) {
        jdbc.sql("update escalation_owing set settled_at = ? where escalation = ? and settled_at is null")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void pressedBy(long id, String instance) {
        jdbc.sql("update escalation set pressing = ? where id = ?")
                .params(instance, id)
                .update();
    }

    void close(long id, EscalationState state) {
        jdbc.sql("update escalation set state = ?, closed_at = ? where id = ? and state = 'OPEN'")
                .params(state.name(), OffsetDateTime.now(clock), id)
                .update();
    }
}
