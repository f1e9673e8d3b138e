package cn.jiugai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.benchmark.Life.Act;
import cn.jiugai.benchmark.Life.Kind;
import cn.jiugai.play.Player;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** The engine alone, set as in the house, on a database of its own, with the same models without us. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final Meter meter;
    private Tape tape = new Tape();

    /**
     * @param house settings of the engine in the house
     * @param isBean names of the beans that models may name
     * @param known a life in the house, which tells the units of the steps
     */
    BareEngine(
            DataSource database,
            ProcessEngineConfigurationImpl house,
            Predicate<Object> isBean,
            Meter meter,
            Life known) {
        this.meter = meter;
        ProcessEngineConfigurationImpl configuration = configuration(meter.watch(database), house);
        configuration.setBeans(new Beans(isBean, name -> new StandIn(name, tape)));
        engine = configuration.buildProcessEngine();
        Map<String, Set<String>> units = known.tasks().stream()
                .collect(Collectors.groupingBy(
                        act -> act.process() + "/" + act.step(),
                        Collectors.mapping(Act::unit, Collectors.toCollection(TreeSet::new))));
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("bare").tenantId(Player.JINAN);
        BareModels.addTo(deployment, units);
        deployment.deploy();
    }

    private static ProcessEngineConfigurationImpl configuration(
            DataSource database, ProcessEngineConfigurationImpl house) {
        ProcessEngineConfigurationImpl engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("bare");
        engine.setDataSource(database);
        engine.setDatabaseSchemaUpdate("true");
        engine.setIdGenerator(house.getIdGenerator());
        engine.setJdbcBatchProcessing(house.isJdbcBatchProcessing());
        engine.setHistory(house.getHistory());
        engine.setHistoryTimeToLive(house.getHistoryTimeToLive());
        engine.setAuthorizationEnabled(house.isAuthorizationEnabled());
        engine.setTenantCheckEnabled(house.isTenantCheckEnabled());
        engine.setEnableHistoricInstancePermissions(house.isEnableHistoricInstancePermissions());
        engine.setDefaultUserPermissionNameForTask(house.getDefaultUserPermissionNameForTask());
        engine.setDefaultSerializationFormat(house.getDefaultSerializationFormat());
        engine.setMetricsEnabled(house.isMetricsEnabled());
        engine.setTaskMetricsEnabled(house.isTaskMetricsEnabled());
        engine.setJobExecutorActivate(false);
        engine.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        return engine;
    }

    /** The same life again, act for act, with the answers that our beans gave in the house. */
    Life live(Life inTheHouse, Tape answers) {
        tape = answers;
        EngineHand hand = new EngineHand(engine, meter);
        Map<Kind, Tally> counted = Life.tallies();
        String project = inTheHouse.project();
        meter.count(counted.get(Kind.START), () -> start("renovation", project, Map.of()));
        hand.runJobs(project, counted.get(Kind.JOBS));
        for (Act act : inTheHouse.acts()) {
            if (act.isStart()) {
                meter.count(counted.get(Kind.START), () -> start(act.process(), project, act.variables()));
            } else {
                hand.complete(task(project, act), Player.JINAN, act.unit(), act.variables(), counted.get(Kind.TASKS));
            }
            hand.runJobs(project, counted.get(Kind.JOBS));
        }
        assertThat(hand.isOver(project)).as("nothing of %s is open", project).isTrue();
        return new Life(project, inTheHouse.acts(), counted, hand.passed(project));
    }

    private void start(String process, String project, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(Player.JINAN)
                .businessKey(project)
                .setVariables(variables)
                .execute();
    }

    private String task(String project, Act act) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(project)
                .processDefinitionKey(act.process())
                .taskDefinitionKey(act.step())
                .taskCandidateGroup(act.unit())
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .findFirst()
                .map(Task::getId)
                .orElseThrow(() -> new AssertionError("%s has no task %s/%s; open: %s"
                        .formatted(
                                act.unit(),
                                act.process(),
                                act.step(),
                                engine.getTaskService()
                                        .createTaskQuery()
                                        .processInstanceBusinessKey(project)
                                        .list())));
    }

    @Override
    public void close() {
        engine.close();
    }
}
