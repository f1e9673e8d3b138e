package cn.jiugai.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks a decision table of a district outside of a process, as the bundle in force has it. */
@Component
public class DecisionTables {

    private final ObjectProvider<DecisionService> decisions;
    private final AsSystem asSystem;

    DecisionTables(ObjectProvider<DecisionService> decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    /** The rows that match, each output column to its value, as a step gets them with {@code resultList}. */
    public List<Map<String, Object>> rows(String district, String table, Map<String, Object> facts) {
        return asSystem.get(() -> decisions
                .getObject()
                .evaluateDecisionTableByKey(table)
                .decisionDefinitionTenantId(district)
                .variables(facts)
                .evaluate()
                .getResultList());
    }
}
