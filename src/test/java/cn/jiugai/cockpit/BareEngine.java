package cn.jiugai.cockpit;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** An engine without the house around it, on a database of the test, with two districts and two small models. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("figures");
        configuration.setDataSource(database);
        configuration.setTransactionsExternallyManaged(false);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        deploy("jinan");
        deploy("haigang");
    }

    /** Deploys both models once more, as a new version of each. */
    void deploy(String district) {
        engine.getRepositoryService()
                .createDeployment()
                .tenantId(district)
                .addModelInstance("life.bpmn", life())
                .addModelInstance("phase.bpmn", phase())
                .deploy();
    }

    void start(String district, String project) {
        engine.getRuntimeService()
                .createProcessInstanceByKey("life")
                .processDefinitionTenantId(district)
                .businessKey(project)
                .execute();
    }

    /** Finishes one of the project's tasks of that element. */
    void finish(String project, String element) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .taskDefinitionKey(element)
                .listPage(0, 1)
                .get(0)
                .getId();
        engine.getTaskService().complete(task);
    }

    /** Lets everything of the project stand still. */
    void suspend(String project) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .list()
                .forEach(instance -> engine.getRuntimeService().suspendProcessInstanceById(instance.getId()));
    }

    /** Takes the project back to the beginning of the phase. */
    void sendBack(String project) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .processDefinitionKey("phase")
                .singleResult()
                .getId();
        engine.getRuntimeService()
                .createProcessInstanceModification(instance)
                .cancelAllForActivity("userTask_review")
                .startBeforeActivity("userTask_draft")
                .execute();
    }

    private static BpmnModelInstance life() {
        return Bpmn.createExecutableProcess("life")
                .startEvent()
                .callActivity("callActivity_phase")
                .name("方案论证")
                .calledElement("phase")
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .userTask("userTask_sign")
                .name("签订合同")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance phase() {
        return Bpmn.createExecutableProcess("phase")
                .startEvent()
                .userTask("userTask_draft")
                .name("编制方案")
                .userTask("userTask_review")
                .name("审核方案")
                .multiInstance()
                .cardinality("2")
                .multiInstanceDone()
                .endEvent()
                .done();
    }

    @Override
    public void close() {
        engine.close();
    }
}
