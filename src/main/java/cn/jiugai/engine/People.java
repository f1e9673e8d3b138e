package cn.jiugai.engine;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Users by the names that others know them by. */
@Component
public class People {

    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;

    People(ObjectProvider<ProcessEngine> engine, AsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** Full name; the id itself for a user who has none, or who is no longer there. */
    public String name(String id) {
        return asSystem.get(() -> Optional.ofNullable(engine.getObject()
                        .getIdentityService()
                        .createUserQuery()
                        .userId(id)
                        .singleResult())
                .map(People::name)
                .orElse(id));
    }

    /** With the unit before it, unless the name begins with that anyway. */
    public String name(String unit, String id) {
        String name = name(id);
        return name.startsWith(unit) ? name : unit + " " + name;
    }

    /** The name beside a column that names the unit: without the unit, if the name begins with it. */
    public String nameIn(String unit, String id) {
        String name = name(id);
        return unit != null && name.startsWith(unit + " ") ? name.substring(unit.length() + 1) : name;
    }

    static String name(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .flatMap(part -> Optional.ofNullable(part).stream())
                .filter(part -> !part.isBlank())
                .reduce((first, last) -> first + " " + last)
                .orElse(user.getId());
    }
}
