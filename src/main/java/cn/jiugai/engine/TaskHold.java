package cn.jiugai.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds a task until the transaction ends, so that of a completion, a second completion and an upload of its sheet one comes
 * after the other: what a check has looked at is what the step is completed with.
 */
@Component
class TaskHold {

    private final JdbcClient jdbc;

    TaskHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever holds the task; does nothing if there is no such task. */
    void hold(String task) {
        jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(task)
                .query(String.class)
                .optional();
    }
}
