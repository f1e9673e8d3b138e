package cn.jiugai.engine;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.office.UnitNamed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives a task to the unit that holds its role for the project. While nobody holds it the department in charge has the
 * task, marked with the role that is missing ({@link #UNASSIGNED}); naming or changing a unit moves the open tasks.
 */
@Component
class TaskRouter implements TaskListener {

    /** Local variable of a task whose role no unit holds yet (未指定单位): the role's id. */
    static final String UNASSIGNED = "unassignedRole";

    /** The element variable of multi-instance steps: the role or unit of this instance. */
    static final String PARTY = "party";

    private final Offices offices;
    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<AuthorizationService> rights;
    private final AsSystem asSystem;

    TaskRouter(
            Offices offices,
            ObjectProvider<TaskService> tasks,
            ObjectProvider<RepositoryService> repository,
            ObjectProvider<AuthorizationService> rights,
            AsSystem asSystem) {
        this.offices = offices;
        this.tasks = tasks;
        this.repository = repository;
        this.rights = rights;
        this.asSystem = asSystem;
    }

    @Override
    public void notify(DelegateTask task) {
        String district = task.getTenantId();
        String role = role(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task::getVariable);
        Optional<Unit> holder = offices.unit(role)
                .or(() -> offices.holder(district, task.getExecution().getProcessBusinessKey(), role));
        if (holder.isEmpty()) {
            task.setVariableLocal(UNASSIGNED, role);
        }
        if (task.getCandidates().isEmpty()) {
            task.addCandidateGroup(
                    holder.orElseGet(() -> offices.inCharge(district)).id());
        }
    }

    @EventListener
    void reroute(UnitNamed named) {
        asSystem.run(() -> tasks.getObject()
                .createTaskQuery()
                .tenantIdIn(named.district())
                .processInstanceBusinessKey(named.project())
                .list()
                .forEach(task -> reroute(task, named)));
    }

    private void reroute(Task task, UnitNamed named) {
        TaskService service = tasks.getObject();
        String role = role(
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                variable -> service.getVariable(task.getId(), variable));
        if (!named.role().equals(role)) {
            return;
        }
        List<String> units = service.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
        service.removeVariableLocal(task.getId(), UNASSIGNED);
        if (units.equals(List.of(named.unit()))) {
            return; // it has the task already, and perhaps somebody has begun
        }
        awake(task.getId(), () -> {
            units.forEach(unit -> service.deleteCandidateGroup(task.getId(), unit));
            endHistory(task);
            service.addCandidateGroup(task.getId(), named.unit());
            service.setAssignee(task.getId(), null);
        });
    }

    /** Who does not hold the task any more may not follow in the history of its process what the successor writes. */
    private void endHistory(Task task) {
        AuthorizationService service = rights.getObject();
        service.createAuthorizationQuery()
                .resourceType(Resources.HISTORIC_TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> service.deleteAuthorization(right.getId()));
    }

    /** The engine lets nobody move a task that stands still; a suspended project changes its units all the same. */
    private void awake(String id, Runnable work) {
        ((TaskServiceImpl) tasks.getObject()).getCommandExecutor().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(id);
            int state = task.getSuspensionState();
            task.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
            work.run();
            task.setSuspensionState(state);
            return null;
        });
    }

    /** The party of a multi-instance step, else the role of the lane; for 发起单位 the role that has started the process. */
    private String role(String definition, String step, Function<String, Object> variables) {
        Object party = variables.apply(PARTY);
        if (party != null) {
            return (String) party;
        }
        ProcessDefinitionEntity process = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository.getObject()).getDeployedProcessDefinition(definition);
        Object role = process.findActivity(step).getProperty(LaneRouting.ROLE);
        return (String) (Elements.INITIATOR.equals(role) ? variables.apply(Elements.INITIATOR) : role);
    }
}
