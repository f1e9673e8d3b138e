package cn.jiugai.engine;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people of the units that hold a task, and the handing over of the task among them. */
@Component
public class Colleagues {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;

    Colleagues(ObjectProvider<ProcessEngine> engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** @param name full name, the user id for a user without one */
    public record Colleague(String id, String name) {}

    /** By user id. A clerk may not look up users in general; who works in the unit of his task he may know. */
    public List<Colleague> of(OpenTask task) {
        return asSystem.get(() -> task.units().stream()
                .flatMap(unit ->
                        engine.getObject().getIdentityService().createUserQuery().memberOfGroup(unit).list().stream())
                .map(user -> new Colleague(user.getId(), People.name(user)))
                .distinct()
                .sorted(Comparator.comparing(Colleague::id))
                .toList());
    }

    /** Makes somebody the one who works on the task, with the caller's own rights. */
    public void handOver(OpenTask task, String user) {
        engine.getObject().getTaskService().setAssignee(task.id(), user);
    }
}
