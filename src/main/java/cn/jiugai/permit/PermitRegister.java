package cn.jiugai.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the approvals. Procedures are those that the newest facts have led to. */
@Component
class PermitRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    PermitRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addFacts(String project, ProjectFacts facts, String person) {
        jdbc.sql("""
                        insert into permit_facts (project, round, public_funds, land_change, planning_change, fire_works,
                                                  civil_defence, main_structure, risk, drawing_review_waived,
                                                  commitment_unit, commitment_signed_on, stated_by)
                        values (:project, coalesce((select max(f.round) from permit_facts f
                                                    where f.project = :project), 0) + 1,
                                :publicFunds, :landChange, :planningChange, :fireWorks, :civilDefence, :mainStructure,
                                :risk, :drawingReviewWaived, :commitmentUnit, :commitmentSignedOn, :person)""")
                .param("project", project)
                .param("publicFunds", facts.publicFunds())
                .param("landChange", facts.landChange())
                .param("planningChange", facts.planningChange())
                .param("fireWorks", facts.fireWorks())
                .param("civilDefence", facts.civilDefence())
                .param("mainStructure", facts.mainStructure())
                .param("risk", facts.risk().name())
                .param("drawingReviewWaived", facts.drawingReviewWaived())
                .param("commitmentUnit", facts.commitmentUnit())
                .param("commitmentSignedOn", facts.commitmentSignedOn())
                .param("person", person)
                .update();
    }

    /** Notes who signed the commitment on paper, with the newest facts. */
    void setSignatory(String project, String signatory) {
        jdbc.sql("""
                        update permit_facts set commitment_signatory = :signatory
                        where project = :project
                        and round = (select max(f.round) from permit_facts f where f.project = :project)""").param("signatory", signatory).param("project", project).update();
    }

    /** The newest facts. */
    ProjectFacts facts(String project) {
        return jdbc.sql("""
                        select public_funds, land_change, planning_change, fire_works, civil_defence, main_structure,
                               risk, drawing_review_waived, commitment_unit, commitment_signed_on
                        from permit_facts where project = ? order by round desc limit 1""").param(project).query(ProjectFacts.class).single();
    }

    /** Writes the procedures that follow from the newest facts, in the place of those that followed from older ones. */
    void setProcedures(String project, Collection<Procedure> procedures) {
        jdbc.sql("delete from permit_procedure where project = ?")
                .param(project)
                .update();
        procedures.forEach(procedure -> jdbc.sql("""
                        insert into permit_procedure (project, procedure_id, name, department, needed, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project,
                        procedure.id(),
                        procedure.name(),
                        procedure.department(),
                        procedure.needed(),
                        procedure.reason())
                .update());
    }

    /** All procedures, those that are left out included. */
    List<Procedure> procedures(String project) {
        return jdbc.sql("""
                        select p.procedure_id as id, p.name, p.department, p.needed, p.reason
                        from permit_procedure p where p.project = ? order by p.id""").param(project).query(Procedure.class).list();
    }

    /** The approvals of all needed procedures. */
    List<Approval> approvals(String project) {
        return jdbc.sql("""
                        select procedure_id, name, department, reason, unit, requested_at, granted_at, document_number,
                               objection
                        from permit_procedure where project = ? and needed order by id""").param(project).query(Approval.class).list();
    }

    Approval approval(String project, String procedure) {
        return approvals(project).stream()
                .filter(approval -> approval.procedureId().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目 %s 的需办手续里没有“%s”".formatted(project, procedure)));
    }

    /** Notes that the implementing entity applies now; the time from its first application to the approval is measured. */
    void request(String project, String procedure, String applicant) {
        jdbc.sql("""
                        update permit_procedure
                        set requested_at = coalesce(requested_at, ?), applicant = ?, objection = null
                        where project = ? and procedure_id = ?""")
                .params(OffsetDateTime.now(clock), applicant, project, procedure)
                .update();
    }

    void grant(String project, String procedure, String unit, String document, LocalDate day) {
        jdbc.sql("""
                        update permit_procedure
                        set granted_at = ?, unit = ?, document_number = ?, issued_on = ?, objection = null
                        where project = ? and procedure_id = ?""")
                .params(OffsetDateTime.now(clock), unit, document, day, project, procedure)
                .update();
    }

    void sendBack(String project, String procedure, String unit, String objection) {
        jdbc.sql("update permit_procedure set unit = ?, objection = ? where project = ? and procedure_id = ?")
                .params(unit, objection, project, procedure)
                .update();
    }
}
