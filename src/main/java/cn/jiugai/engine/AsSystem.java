package cn.jiugai.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs what the house itself does, such as moving a task, without the rights of the user whose request caused it. */
@Component
public class AsSystem {

    private final ObjectProvider<IdentityService> identities;

    AsSystem(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    public <T> T get(Supplier<T> work) {
        IdentityService identity = identities.getObject();
        Authentication user = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(user);
        }
    }

    public void run(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }
}
