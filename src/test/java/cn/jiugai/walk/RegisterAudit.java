package cn.jiugai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.StepBeans;
import cn.jiugai.models.Models;
import cn.jiugai.project.Completions;
import cn.jiugai.project.MatterLog;
import cn.jiugai.project.StartedMatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.aop.support.AopUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds the register of a project against what its processes have really done; may be asked at any moment. */
@Component
final class RegisterAudit {

    private final ProcessEngine engine;
    private final Completions completions;
    private final MatterLog matters;
    private final JdbcClient jdbc;
    private final Set<String> checks;

    RegisterAudit(ProcessEngine engine, Completions completions, MatterLog matters, JdbcClient jdbc, StepBeans beans) {
        this.engine = engine;
        this.completions = completions;
        this.matters = matters;
        this.jdbc = jdbc;
        checks = checks(beans);
    }

    /** {@code process/step} of every step that asks a rule. */
    private static Set<String> checks(StepBeans beans) {
        Set<String> steps = new TreeSet<>();
        Models.ours()
                .forEach(model -> model.all(ServiceTask.class)
                        .filter(task -> beans.step(bean(task))
                                .filter(step -> Check.class.isAssignableFrom(AopUtils.getTargetClass(step)))
                                .isPresent())
                        .forEach(task -> steps.add(model.process().getId() + "/" + task.getId())));
        return steps;
    }

    private static String bean(ServiceTask task) {
        return task.getCamundaDelegateExpression().replaceAll("[${}]", "");
    }

    /** Every completed task stands in the register once, every question that was asked has its verdict, no money is too much. */
    void agrees(String project) {
        assertThat(completed(project)).as("办结的任务").isEqualTo(tasksInHistory(project));
        assertThat(verdicts(project)).as("核验结论").isEqualTo(checksInHistory(project));
        assertThat(started(project))
                .as("发起的事项")
                .isSubsetOf(
                        instances(project).map(HistoricProcessInstance::getId).toList());
        assertMoney(project);
    }

    /** The same, and nothing of the project waits anywhere. */
    void isOver(String project) {
        agrees(project);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project)
                        .list())
                .extracting(ProcessInstance::getProcessDefinitionId)
                .as("没有办完的流程")
                .isEmpty();
        List<String> ended =
                instances(project).map(HistoricProcessInstance::getId).toList();
        assertThat(engine.getManagementService().createJobQuery().list())
                .as("办完的流程留下的定时或作业")
                .noneMatch(job -> ended.contains(job.getProcessInstanceId()));
        assertThat(number(
                        "select count(*) from payment where project = ? and state not in ('PAID', 'WITHDRAWN')",
                        project))
                .as("没有付完也没有撤回的付款")
                .isZero();
    }

    /** Neither a source nor the contract pays more than it has (JA-2-3, JA-3.5-4). */
    private void assertMoney(String project) {
        assertThat(number("""
                        select count(*) from funding_source s
                        where s.project = ? and s.amount_fen < (
                            select coalesce(sum(p.amount_fen), 0) from payment p
                            where p.source = s.id and p.state in ('BOOKED', 'PAID'))""", project)).as("付款超过余额的资金来源").isZero();
    }

    private long number(String sql, String project) {
        return jdbc.sql(sql).param(project).query(Long.class).single();
    }

    private Map<String, Long> completed(String project) {
        return counted(completions.of(project).stream().map(done -> done.process() + "/" + done.step()));
    }

    private Map<String, Long> tasksInHistory(String project) {
        return counted(instances(project)
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance.getId())
                        .taskDeleteReason("completed")
                        .list()
                        .stream()
                        .map(task -> instance.getProcessDefinitionKey() + "/" + task.getTaskDefinitionKey())));
    }

    private Map<String, Long> verdicts(String project) {
        return counted(jdbc
                .sql("select process, step from verdict where project = ? and cause is null")
                .param(project)
                .query((row, number) -> row.getString("process") + "/" + row.getString("step"))
                .list()
                .stream());
    }

    private Map<String, Long> checksInHistory(String project) {
        return counted(instances(project)
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream()
                        .map(activity -> instance.getProcessDefinitionKey() + "/" + activity.getActivityId()))
                .filter(checks::contains));
    }

    private List<String> started(String project) {
        return matters.of(project).stream().map(StartedMatter::instance).toList();
    }

    private Stream<HistoricProcessInstance> instances(String project) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(project)
                .list()
                .stream();
    }

    private static Map<String, Long> counted(Stream<String> steps) {
        return steps.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
