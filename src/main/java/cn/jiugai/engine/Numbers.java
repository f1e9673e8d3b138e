package cn.jiugai.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The numbers in which districts differ although the steps are the same: the table {@code numbers} of the district's
 * folder, name to value. Bean {@code numbers} in models; a shared step takes one as an input parameter, {@code
 * ${numbers.of(execution, 'rectificationDays')}}. The table is the one of the bundle under which the process began.
 */
@Component
public class Numbers {

    /** Id of the decision table. */
    public static final String TABLE = "numbers";

    /** Its input. */
    static final String NAME = "name";

    private static final String VALUE = "value";

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<DecisionService> decisions;
    private final DecisionTables tables;
    private final AsSystem asSystem;

    Numbers(
            ObjectProvider<RepositoryService> repository,
            ObjectProvider<DecisionService> decisions,
            DecisionTables tables,
            AsSystem asSystem) {
        this.repository = repository;
        this.decisions = decisions;
        this.tables = tables;
        this.asSystem = asSystem;
    }

    /** @throws IllegalStateException in Chinese, if the district's table has no such number */
    public String of(DelegateExecution execution, String name) {
        return asSystem.get(() -> table(execution)
                        .map(table ->
                                decisions.getObject().evaluateDecisionTableById(table.getId(), Map.of(NAME, name)))
                        .filter(result -> !result.isEmpty())
                        .map(result -> result.getSingleResult().getSingleEntry()))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalStateException(
                        "区“%s”的数字表（numbers.dmn）里没有“%s”，请补上".formatted(execution.getTenantId(), name)));
    }

    /** What the table in force says for a bean that needs no step; empty in a district that does without. */
    public <T> Optional<T> find(String district, Parameter<T> number) {
        return tables.rows(district, TABLE, Map.of(NAME, number.name())).stream()
                .map(row -> number.read(row.get(VALUE).toString()))
                .findFirst();
    }

    private Optional<DecisionDefinition> table(DelegateExecution execution) {
        RepositoryService service = repository.getObject();
        String deployment =
                service.getProcessDefinition(execution.getProcessDefinitionId()).getDeploymentId();
        return Optional.ofNullable(service.createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(TABLE)
                .singleResult());
    }
}
