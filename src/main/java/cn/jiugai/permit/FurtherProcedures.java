package cn.jiugai.permit;

import cn.jiugai.engine.DecisionTables;
import cn.jiugai.project.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the table of procedures again after a fact was corrected (JA-4.5-1). A procedure that is needed now is put on the
 * project's list; one that is not needed any more stays there, for what was applied for and granted is on record.
 */
@Component
class FurtherProcedures {

    private final PermitRegister permits;
    private final Projects projects;
    private final DecisionTables tables;

    FurtherProcedures(PermitRegister permits, Projects projects, DecisionTables tables) {
        this.permits = permits;
        this.projects = projects;
        this.tables = tables;
    }

    /** Adds what is needed now and names it, a Chinese sentence each; nothing while the project has no list yet. */
    List<String> add(String project) {
        Map<String, Boolean> listed = new HashMap<>();
        permits.procedures(project).forEach(procedure -> listed.put(procedure.id(), procedure.needed()));
        if (listed.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows =
                tables.rows(projects.get(project).district(), "procedures", facts(permits.facts(project)));
        List<Procedure> further = new ProcedureList(Procedure.rows(rows))
                .procedures().stream()
                        .filter(procedure -> procedure.needed() && !listed.getOrDefault(procedure.id(), false))
                        .toList();
        further.forEach(procedure -> permits.setProcedure(project, procedure));
        return further.stream()
                .map(procedure -> "更正后还需办理“%s”：%s".formatted(procedure.name(), procedure.reason()))
                .toList();
    }

    private static Map<String, Object> facts(ProjectFacts facts) {
        Map<String, Object> named = new HashMap<>();
        named.put(PermitVariables.PUBLIC_FUNDS.name(), facts.publicFunds());
        named.put(PermitVariables.LAND_CHANGE.name(), facts.landChange());
        named.put(PermitVariables.PLANNING_CHANGE.name(), facts.planningChange());
        named.put(PermitVariables.FIRE_WORKS.name(), facts.fireWorks());
        named.put(PermitVariables.CIVIL_DEFENCE.name(), facts.civilDefence());
        named.put(PermitVariables.MAIN_STRUCTURE.name(), facts.mainStructure());
        named.put(PermitVariables.RISK.name(), facts.risk().name());
        named.put(PermitVariables.DRAWING_REVIEW_WAIVED.name(), facts.drawingReviewWaived());
        named.put(PermitVariables.COMMITMENT_SIGNED.name(), facts.commitmentUnit() != null);
        return named;
    }
}
