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

    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<DecisionService> decisions;
    private final AsSystem asSystem;

    Numbers(
            ObjectProvider<RepositoryService> repository,
            ObjectProvider<DecisionService> decisions,
            AsSystem asSystem) {
        this.repository = repository;
        this.decisions = decisions;
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
