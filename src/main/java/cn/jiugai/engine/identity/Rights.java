package cn.jiugai.engine.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each kind of group may do. A right says what, the tenant says where: whoever may read definitions reads those of
 * the own district only. The right to a task comes with the task's candidate group.
 */
@Component
class Rights {
    private final Identities identities;

    Rights(Identities identities) {
        this.identities = identities;
    }

    /** A unit's clerks: Tasklist, and the diagrams in which their steps stand. */
    void ofClerks(String group) {
        access(group, "tasklist");
        identities.grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
    }

    /** Managers: Cockpit with all instances, tasks and the history of the district, and the repeating of failed jobs. */
    void ofManagers(String group) {
        access(group, "tasklist");
        access(group, "cockpit");
        identities.grant(
                group, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY, RETRY_JOB);
        identities.grant(group, Resources.DECISION_DEFINITION, ANY, READ, Permissions.READ_HISTORY);
        identities.grant(group, Resources.DEPLOYMENT, ANY, READ);
    }

    /** Process owners: deploying for their district and reading what is deployed. */
    void ofOwners(String group) {
        access(group, "cockpit");
        identities.grant(group, Resources.DEPLOYMENT, ANY, CREATE, READ);
        identities.grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
        identities.grant(group, Resources.DECISION_DEFINITION, ANY, READ);
        identities.grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    void ofAdministrators(String group) {
        for (Resource resource : Resources.values()) {
            identities.grant(group, resource, ANY, ALL);
        }
    }

    private void access(String group, String application) {
        identities.grant(group, Resources.APPLICATION, application, ACCESS);
    }
}
