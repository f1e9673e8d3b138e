package cn.jiugai.engine.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Adds what is missing to the engine's identities and leaves what is there as it is. */
@Component
class Identities {
    private final IdentityService identities;
    private final AuthorizationService authorizations;

    Identities(IdentityService identities, AuthorizationService authorizations) {
        this.identities = identities;
        this.authorizations = authorizations;
    }

    void tenant(String id, String name) {
        if (identities.createTenantQuery().tenantId(id).count() == 0) {
            Tenant tenant = identities.newTenant(id);
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
    }

    Set<String> groups() {
        return identities.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
    }

    Set<String> users() {
        return identities.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
    }

    /** @param tenant the district whose members the group's users become; null for the administrators */
    void addGroup(String id, String name, String tenant) {
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(tenant == null ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW);
        identities.saveGroup(group);
        if (tenant != null) {
            identities.createTenantGroupMembership(tenant, id);
        }
    }

    /** @throws org.camunda.bpm.engine.ProcessEngineException if the password does not fit the password policy */
    void addUser(String id, String firstName, String lastName, String password) {
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(password);
        identities.saveUser(user);
    }

    void join(String user, String group) {
        identities.createMembership(user, group);
    }

    boolean hasMembers(String group) {
        return identities.createUserQuery().memberOfGroup(group).count() > 0;
    }

    void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
