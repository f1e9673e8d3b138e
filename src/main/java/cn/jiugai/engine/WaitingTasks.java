package cn.jiugai.engine;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of a whole district in one look, for lists and figures of those who may see them all. */
@Component
public class WaitingTasks {

    /** As the engine writes it. */
    private static final int SUSPENDED = 2;

    /**
     * An open task.
     *
     * @param project business key
     * @param unit id of the unit that holds it; null if none does
     * @param due null without a date
     * @param suspended whether it stands still with its project
     */
    public record Waiting(String project, String step, String unit, Instant due, boolean suspended) {

        /** Whether it should have been done; what stands still is not owed. */
        public boolean isOverdue(Instant now) {
            return !suspended && due != null && now.isAfter(due);
        }
    }

    private final JdbcClient jdbc;

    WaitingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a district, what is due first before the others; a task of several units once for each. */
    public List<Waiting> of(String district) {
        return jdbc.sql("""
                        select e.business_key_, t.name_, l.group_id_, t.due_date_, t.suspension_state_
                        from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        left join act_ru_identitylink l
                            on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
                        where t.tenant_id_ = ? and e.business_key_ is not null
                        order by t.due_date_, t.id_, l.group_id_""")
                .param(district)
                .query((row, number) -> new Waiting(
                        row.getString("business_key_"),
                        row.getString("name_"),
                        row.getString("group_id_"),
                        row.getTimestamp("due_date_") == null
                                ? null
                                : row.getTimestamp("due_date_").toInstant(),
                        row.getInt("suspension_state_") == SUSPENDED))
                .list();
    }
}
