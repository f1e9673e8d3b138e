package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionStart.Supervision;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Start and completion of the works of a project, and who answers for them. */
@Component
class ConstructionRegister {

    /**
     * A person who answers for a party.
     *
     * @param unit the unit that holds its role; null if none does yet
     * @param certificate number of the registration, null for parties that need none
     */
    record Responsible(String unit, String name, String phone, String certificate) {}

    /** What the supervising firm says to the contractor's report; the opinion is null if it agrees. */
    record SupervisorOpinion(boolean agrees, String opinion) {}

    private final JdbcClient jdbc;

    ConstructionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void setSupervision(String project, Supervision supervision, String phone) {
        update(project, """
                        set officer = :officer, officer_phone = :phone, officer_full_time = :fullTime,
                            supervision_plan = :plan""")
                .param("officer", supervision.officer())
                .param("phone", phone)
                .param("fullTime", supervision.fullTime())
                .param("plan", supervision.plan())
                .update();
    }

    /** @param surveyed whether the project has a survey firm */
    void setPlannedStart(String project, LocalDate day, boolean surveyed) {
        update(project, "set planned_start = :day, surveyed = :surveyed")
                .param("day", day)
                .param("surveyed", surveyed)
                .update();
    }

    Optional<LocalDate> plannedStart(String project) {
        return jdbc.sql("select planned_start from construction where project = ? and planned_start is not null")
                .param(project)
                .query(LocalDate.class)
                .optional();
    }

    boolean surveyed(String project) {
        return jdbc.sql("select surveyed from construction where project = ?")
                .param(project)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Why another manager than the award's is to build, and the approval's number; null both if it is the award's. */
    void setManagerApproval(String project, String reason, String approval) {
        update(project, "set manager_reason = :reason, manager_approval = :approval")
                .param("reason", reason)
                .param("approval", approval)
                .update();
    }

    Optional<String> managerApproval(String project) {
        return jdbc.sql("select manager_approval from construction where project = ? and manager_approval is not null")
                .param(project)
                .query(String.class)
                .optional();
    }

    void start(String project, String order, LocalDate day) {
        update(project, "set start_order = :order, started_on = :day")
                .param("order", order)
                .param("day", day)
                .update();
    }

    void finish(String project, LocalDate day, String report) {
        update(project, "set finished_on = :day, finish_report = :report")
                .param("day", day)
                .param("report", report)
                .update();
    }

    void setSupervisorOpinion(String project, SupervisorOpinion said) {
        update(project, "set supervisor_agrees = :agrees, supervisor_opinion = :opinion")
                .param("agrees", said.agrees())
                .param("opinion", said.opinion())
                .update();
    }

    void complete(String project, LocalDate day) {
        update(project, "set completed_on = :day").param("day", day).update();
    }

    /** @param checkpoints number of checkpoints of the plan, which stand in a table of their own */
    Supervision supervision(String project, int checkpoints) {
        return jdbc.sql("select officer, officer_full_time, supervision_plan from construction where project = ?")
                .param(project)
                .query((row, number) -> new Supervision(
                        row.getString("officer"),
                        row.getBoolean("officer_full_time"),
                        row.getString("supervision_plan"),
                        checkpoints))
                .optional()
                .orElse(new Supervision(null, false, null, checkpoints));
    }

    SupervisorOpinion supervisorOpinion(String project) {
        return jdbc.sql("select supervisor_agrees, supervisor_opinion from construction where project = ?")
                .param(project)
                .query((row, number) ->
                        new SupervisorOpinion(row.getBoolean("supervisor_agrees"), row.getString("supervisor_opinion")))
                .single();
    }

    /** An update of the project's row, which is written when it is first needed. */
    private StatementSpec update(String project, String set) {
        jdbc.sql("""
                        insert into construction (project)
                        select number from project
                        where number = :project and not exists (select 1 from construction where project = :project)""").param("project", project).update();
        return jdbc.sql("update construction " + set + " where project = :project")
                .param("project", project);
    }
}
