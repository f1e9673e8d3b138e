package cn.jiugai.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that every clerk finds in Tasklist. Each shows only what its reader may see; one that an administrator has
 * changed stays as it is.
 */
@Component
class TaskLists {

    private static final String OF_MY_UNITS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final JdbcClient jdbc;

    TaskLists(FilterService filters, TaskService tasks, AuthorizationService rights, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /**
     * The list of the unit comes first: Tasklist opens the first one, and whoever logs in has claimed nothing yet. Two
     * nodes that start at once must not make each list twice: the second waits for the first.
     */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void create() {
        jdbc.sql("select id from district order by id for update")
                .query(String.class)
                .list();
        keep("本单位待办", "本单位的任务，包括同事已认领的", 10, "#4d7f4d", unit());
        keep("我的待办", "由我承办的任务", 20, "#3b6ea5", mine());
        keep("已逾期", "本单位已过办理期限的任务", 30, "#b03a2e", unit().active().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .orderByDueDate()
                .asc();
    }

    private TaskQuery unit() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression(OF_MY_UNITS)
                .includeAssignedTasks()
                .orderByDueDate()
                .asc();
    }

    private void keep(String name, String description, int place, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name).setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                place,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of()));
        allowEverybody(filters.saveFilter(filter));
    }

    /** To see the list, not what is on it. */
    private void allowEverybody(Filter filter) {
        Authorization read = rights.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.addPermission(Permissions.READ);
        rights.saveAuthorization(read);
    }
}
