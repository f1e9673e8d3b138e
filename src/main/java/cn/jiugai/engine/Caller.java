package cn.jiugai.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The user whose request is being answered, as the engine's login filters have left it. */
@Component
public class Caller {

    private final ObjectProvider<IdentityService> identities;

    Caller(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** User id; empty if nobody is logged in. The engine takes that for the house itself, so ask before anything else. */
    public Optional<String> user() {
        return authentication().map(Authentication::getUserId);
    }

    /** Ids of the units to which the user belongs. */
    public List<String> units() {
        return authentication()
                .map(Authentication::getGroupIds)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Ids of the districts to which the user belongs. */
    public List<String> districts() {
        return authentication()
                .map(Authentication::getTenantIds)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Whether the user is one of the administrators of the whole installation. */
    public boolean isAdministrator() {
        return units().contains(Groups.CAMUNDA_ADMIN);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(identities.getObject().getCurrentAuthentication())
                .filter(authentication -> authentication.getUserId() != null);
    }
}
