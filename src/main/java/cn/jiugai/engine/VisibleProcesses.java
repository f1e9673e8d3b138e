package cn.jiugai.engine;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The processes whose instances and history the {@link Caller} may look at; none without a login. */
@Component
public class VisibleProcesses {

    /**
     * A version of a process of one district.
     *
     * @param id the engine's id of the version
     * @param key id of the process in its model, e.g. {@code renovation}
     * @param district tenant that it is deployed for
     */
    public record Version(String id, String key, String district) {}

    private final Caller caller;
    private final RepositoryService repository;
    private final AuthorizationService authorizations;

    VisibleProcesses(Caller caller, ProcessEngine engine) {
        this.caller = caller;
        this.repository = engine.getRepositoryService();
        this.authorizations = engine.getAuthorizationService();
    }

    /** @param id the engine's id of the version; empty also if it is another district's */
    public Optional<Version> version(String id) {
        if (caller.user().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(id)
                        .singleResult())
                .filter(found -> found.getTenantId() != null && isVisible(found.getKey()))
                .map(found -> new Version(found.getId(), found.getKey(), found.getTenantId()));
    }

    /** @param key id of the process in its model */
    public boolean isVisible(String key) {
        return may(ProcessDefinitionPermissions.READ_INSTANCE, key)
                && may(ProcessDefinitionPermissions.READ_HISTORY, key);
    }

    private boolean may(Permission permission, String key) {
        return caller.user()
                .filter(user -> authorizations.isUserAuthorized(
                        user, caller.units(), permission, Resources.PROCESS_DEFINITION, key))
                .isPresent();
    }
}
