package cn.jiugai.project;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of every completed user task: who did what for which unit, when, with which answer. */
@Component
public class Completions {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Completions(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Keeps it, and tells whoever listens in the same transaction. */
    public void add(Completion completion) {
        jdbc.sql("""
                        insert into completion (district, project, process, instance, task, step, step_name, round,
                                                unit, person, completed_at, answer, began_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        completion.district(),
                        completion.project(),
                        completion.process(),
                        completion.instance(),
                        completion.task(),
                        completion.step(),
                        completion.stepName(),
                        completion.round(),
                        completion.unit(),
                        completion.person(),
                        completion.completedAt(),
                        completion.answer(),
                        completion.beganAt(),
                        completion.dueAt())
                .update();
        events.publishEvent(completion);
    }

    /** How often the unit (null for none) has completed the step in this process instance. */
    public int count(String instance, String step, String unit) {
        return jdbc.sql("""
                        select count(*) from completion
                        where instance = ? and step = ? and coalesce(unit, '') = ?""")
                .params(instance, step, unit == null ? "" : unit)
                .query(Integer.class)
                .single();
    }

    /** All completions of a project, the first one first. */
    public List<Completion> of(String project) {
        return jdbc.sql("""
                        select district, project, process, instance, task, step, step_name, round, unit, person,
                               completed_at, answer, began_at, due_at
                        from completion where project = ? order by completed_at, id""").param(project).query(Completion.class).list();
    }
}
