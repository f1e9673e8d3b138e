package cn.jiugai.engine;

import cn.jiugai.calendar.WorkCalendar;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The only beans that expressions of models reach: our steps, and the helpers named here. */
@Component
public class StepBeans {

    private static final Map<String, Class<?>> HELPERS = Map.of(
            "parties", Parties.class,
            "unitOptions", UnitOptions.class,
            "numbers", Numbers.class,
            "workCalendar", WorkCalendar.class);

    private final ApplicationContext context;

    StepBeans(ApplicationContext context) {
        this.context = context;
    }

    public boolean knows(String name) {
        return HELPERS.containsKey(name) || step(name).isPresent();
    }

    public Optional<StepBean> step(String name) {
        return context.containsBean(name) && context.isTypeMatch(name, StepBean.class)
                ? Optional.of(context.getBean(name, StepBean.class))
                : Optional.empty();
    }

    /** The same as a map for the engine's expression manager; beans are fetched when an expression needs them. */
    Map<Object, Object> asMap() {
        return new AbstractMap<>() {
            @Override
            public boolean containsKey(Object name) {
                return name instanceof String text && knows(text);
            }

            @Override
            public Object get(Object name) {
                return containsKey(name) ? context.getBean((String) name) : null;
            }

            @Override
            public Set<Entry<Object, Object>> entrySet() {
                throw new UnsupportedOperationException("beans are looked up by name only");
            }
        };
    }
}
