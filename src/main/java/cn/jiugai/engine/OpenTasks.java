package cn.jiugai.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Open tasks as the caller may see them: the engine's own checks of district and rights decide, not we. */
@Component
public class OpenTasks {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;
    private final Clauses clauses;

    OpenTasks(ObjectProvider<ProcessEngine> engine, AsSystem asSystem, Clauses clauses) {
        this.engine = engine;
        this.asSystem = asSystem;
        this.clauses = clauses;
    }

    /** Empty if there is no such task, or none that the caller may see. */
    public Optional<OpenTask> find(String id) {
        Task task =
                engine.getObject().getTaskService().createTaskQuery().taskId(id).singleResult();
        return Optional.ofNullable(task)
                .filter(found -> found.getProcessInstanceId() != null)
                .map(this::read);
    }

    /** Whether a task still waits to be done, whoever asks. */
    public boolean waits(String id) {
        return asSystem.get(() ->
                engine.getObject().getTaskService().createTaskQuery().taskId(id).count() > 0);
    }

    /** Whether the caller sees anything open of a project: one of its tasks, or one of its processes. */
    public boolean show(String district, String project) {
        ProcessEngine now = engine.getObject();
        return now.getTaskService()
                                .createTaskQuery()
                                .tenantIdIn(district)
                                .processInstanceBusinessKey(project)
                                .count()
                        > 0
                || now.getRuntimeService()
                                .createProcessInstanceQuery()
                                .tenantIdIn(district)
                                .processInstanceBusinessKey(project)
                                .count()
                        > 0;
    }

    /** Everything open of a project, what is due first before the others, whoever holds it: for who may see the whole project. */
    public List<OpenTask> of(String district, String project) {
        return asSystem.get(() -> engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .tenantIdIn(district)
                .processInstanceBusinessKey(project)
                .orderByDueDate()
                .asc()
                .list()
                .stream()
                .map(this::read)
                .toList());
    }

    /** Who may see the task may see what its model says about it. In one command, so that what it needs is loaded once. */
    OpenTask read(Task task) {
        ProcessEngine now = engine.getObject();
        CommandExecutor commands =
                ((ProcessEngineConfigurationImpl) now.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        return asSystem.get(() -> commands.execute(context -> {
            BpmnModelInstance model = now.getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId());
            UserTask step = model.getModelElementById(task.getTaskDefinitionKey());
            return new OpenTask(
                    task.getId(),
                    task.getTenantId(),
                    businessKey(now, task),
                    Elements.process(step).getId(),
                    task.getProcessInstanceId(),
                    task.getTaskDefinitionKey(),
                    task.getName(),
                    task.getAssignee(),
                    task.getCreateTime(),
                    task.getDueDate(),
                    units(now, task),
                    Optional.ofNullable(
                            (String) now.getTaskService().getVariableLocal(task.getId(), TaskRouter.UNASSIGNED)),
                    clauses.own(task.getTenantId(), Elements.clauses(step)),
                    Elements.list(step, Elements.PAPER),
                    Elements.property(step, Elements.PAPER_UNLESS).orElse(null),
                    Elements.property(step, Elements.PAPER_EACH_ROUND)
                            .map(Boolean::valueOf)
                            .orElse(false),
                    Elements.list(step, UploadTasks.UPLOAD),
                    task.isSuspended());
        }));
    }

    private static String businessKey(ProcessEngine engine, Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static List<String> units(ProcessEngine engine, Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
