package cn.jiugai.permit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of the projects, and the procedures that the newest of them have led to. */
@Component
class PermitRegister {

    private static final String GONE = "决策表“所需手续”里已没有这一项";

    private final JdbcClient jdbc;

    PermitRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /**
     * Writes the procedures that follow from the newest facts. One that is not needed any more keeps its approval and says
     * why it is left out.
     */
    void setProcedures(String project, Collection<Procedure> procedures) {
        jdbc.sql("update permit_procedure set needed = false, reason = ? where project = ?")
                .params(GONE, project)
                .update();
        procedures.forEach(procedure -> setProcedure(project, procedure));
    }

    /** Writes one procedure over what the list says of it; its applications and answers stay. */
    void setProcedure(String project, Procedure procedure) {
        int known = jdbc.sql("""
                        update permit_procedure set name = :name, department = :department, stage = :stage, term = :term,
                               needed = :needed, reason = :reason
                        where project = :project and procedure_id = :id""").params(columns(project, procedure)).update();
        if (known == 0) {
            jdbc.sql("""
                            insert into permit_procedure (project, procedure_id, name, department, stage, term, needed,
                                                          reason)
                            values (:project, :id, :name, :department, :stage, :term, :needed, :reason)""").params(columns(project, procedure)).update();
        }
    }

    private static Map<String, Object> columns(String project, Procedure procedure) {
        return Map.of(
                "project", project,
                "id", procedure.id(),
                "name", procedure.name(),
                "department", procedure.department(),
                "stage", procedure.stage().name(),
                "term", procedure.term(),
                "needed", procedure.needed(),
                "reason", procedure.reason());
    }

    /** All procedures, those that are left out included. */
    List<Procedure> procedures(String project) {
        return jdbc.sql("""
                        select p.procedure_id as id, p.name, p.department, p.stage, p.term, p.needed, p.reason
                        from permit_procedure p where p.project = ? order by p.id""").param(project).query(Procedure.class).list();
    }
}
