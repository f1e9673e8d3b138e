package cn.jiugai.engine;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service; completions are checked first, and the ways round a form are closed to clerks. */
class GuardedTaskService extends GuardedRemarks {

    private static final String VARIABLES = "直接写任务的变量";
    private static final String LINKS = "改变任务的承办单位和经办人名单";

    private final AnswerGuard guard;
    private final ClerkLimits clerks;

    GuardedTaskService(AnswerGuard guard, ClerkLimits clerks) {
        this.guard = guard;
        this.clerks = clerks;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        guard.complete(getCommandExecutor(), taskId, variables, answer -> {
            super.complete(taskId, answer);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return guard.complete(
                getCommandExecutor(),
                taskId,
                variables,
                answer -> super.completeWithVariablesInReturn(taskId, answer, deserializeValues));
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        if (variables == null || variables.isEmpty()) {
            super.resolveTask(taskId);
            return;
        }
        guard.resolve(getCommandExecutor(), taskId, variables, answer -> {
            super.resolveTask(taskId, answer);
            return null;
        });
    }

    @Override
    public void claim(String taskId, String userId) {
        clerks.handOver(getCommandExecutor(), taskId, userId, () -> super.claim(taskId, userId));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        clerks.handOver(getCommandExecutor(), taskId, userId, () -> super.setAssignee(taskId, userId));
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        clerks.handOver(getCommandExecutor(), taskId, userId, () -> super.delegateTask(taskId, userId));
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        refuse("以 BPMN 错误结束任务");
        super.handleBpmnError(taskId, errorCode, errorMessage, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        handleBpmnError(taskId, errorCode, errorMessage, null);
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        handleBpmnError(taskId, errorCode, null, null);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        refuse("以 BPMN 升级结束任务");
        super.handleEscalation(taskId, escalationCode, variables);
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        handleEscalation(taskId, escalationCode, null);
    }

    @Override
    public void setVariable(String taskId, String name, Object value) {
        refuse(VARIABLES);
        super.setVariable(taskId, name, value);
    }

    @Override
    public void setVariableLocal(String taskId, String name, Object value) {
        refuse(VARIABLES);
        super.setVariableLocal(taskId, name, value);
    }

    @Override
    public void setVariables(String taskId, Map<String, ? extends Object> variables) {
        refuse(VARIABLES);
        super.setVariables(taskId, variables);
    }

    @Override
    public void setVariablesLocal(String taskId, Map<String, ? extends Object> variables) {
        refuse(VARIABLES);
        super.setVariablesLocal(taskId, variables);
    }

    @Override
    public void updateVariables(String taskId, Map<String, ? extends Object> changed, Collection<String> deleted) {
        refuse(VARIABLES);
        super.updateVariables(taskId, changed, deleted);
    }

    @Override
    public void updateVariablesLocal(String taskId, Map<String, ? extends Object> changed, Collection<String> deleted) {
        refuse(VARIABLES);
        super.updateVariablesLocal(taskId, changed, deleted);
    }

    @Override
    public void removeVariable(String taskId, String name) {
        refuse(VARIABLES);
        super.removeVariable(taskId, name);
    }

    @Override
    public void removeVariableLocal(String taskId, String name) {
        refuse(VARIABLES);
        super.removeVariableLocal(taskId, name);
    }

    @Override
    public void removeVariables(String taskId, Collection<String> names) {
        refuse(VARIABLES);
        super.removeVariables(taskId, names);
    }

    @Override
    public void removeVariablesLocal(String taskId, Collection<String> names) {
        refuse(VARIABLES);
        super.removeVariablesLocal(taskId, names);
    }

    @Override
    public void saveTask(Task task) {
        refuse("新建任务或修改任务的名称、期限、优先级");
        super.saveTask(task);
    }

    @Override
    public void deleteTask(String taskId) {
        refuse("删除任务");
        super.deleteTask(taskId);
    }

    @Override
    public void deleteTask(String taskId, boolean cascade) {
        refuse("删除任务");
        super.deleteTask(taskId, cascade);
    }

    @Override
    public void deleteTask(String taskId, String reason) {
        refuse("删除任务");
        super.deleteTask(taskId, reason);
    }

    @Override
    public void deleteTasks(Collection<String> taskIds) {
        refuse("删除任务");
        super.deleteTasks(taskIds);
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, boolean cascade) {
        refuse("删除任务");
        super.deleteTasks(taskIds, cascade);
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, String reason) {
        refuse("删除任务");
        super.deleteTasks(taskIds, reason);
    }

    @Override
    public void setName(String taskId, String name) {
        refuse("修改任务的名称");
        super.setName(taskId, name);
    }

    @Override
    public void setDescription(String taskId, String description) {
        refuse("修改任务的说明");
        super.setDescription(taskId, description);
    }

    @Override
    public void setPriority(String taskId, int priority) {
        refuse("修改任务的优先级");
        super.setPriority(taskId, priority);
    }

    @Override
    public void setDueDate(String taskId, Date dueDate) {
        refuse("修改办理期限");
        super.setDueDate(taskId, dueDate);
    }

    @Override
    public void setFollowUpDate(String taskId, Date followUpDate) {
        refuse("修改跟进日期");
        super.setFollowUpDate(taskId, followUpDate);
    }

    @Override
    public void setOwner(String taskId, String userId) {
        refuse(LINKS);
        super.setOwner(taskId, userId);
    }

    @Override
    public void addCandidateUser(String taskId, String userId) {
        refuse(LINKS);
        super.addCandidateUser(taskId, userId);
    }

    @Override
    public void addCandidateGroup(String taskId, String groupId) {
        refuse(LINKS);
        super.addCandidateGroup(taskId, groupId);
    }

    @Override
    public void addUserIdentityLink(String taskId, String userId, String type) {
        refuse(LINKS);
        super.addUserIdentityLink(taskId, userId, type);
    }

    @Override
    public void addGroupIdentityLink(String taskId, String groupId, String type) {
        refuse(LINKS);
        super.addGroupIdentityLink(taskId, groupId, type);
    }

    @Override
    public void deleteCandidateUser(String taskId, String userId) {
        refuse(LINKS);
        super.deleteCandidateUser(taskId, userId);
    }

    @Override
    public void deleteCandidateGroup(String taskId, String groupId) {
        refuse(LINKS);
        super.deleteCandidateGroup(taskId, groupId);
    }

    @Override
    public void deleteUserIdentityLink(String taskId, String userId, String type) {
        refuse(LINKS);
        super.deleteUserIdentityLink(taskId, userId, type);
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String groupId, String type) {
        refuse(LINKS);
        super.deleteGroupIdentityLink(taskId, groupId, type);
    }

    @Override
    void refuse(String what) {
        clerks.refuse(getCommandExecutor(), what);
    }
}
