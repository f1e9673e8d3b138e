package cn.jiugai.engine.lock;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions of models see the variables, the beans given to the engine for models, and nothing else; on what they see
 * they may call only what {@link AllowedTargets} allows. Beans come before variables, so that nobody can put a variable
 * in the place of a check.
 */
class LockedExpressions extends JuelExpressionManager {

    private final ProcessEngineConfigurationImpl engine;

    /** @param engine its {@code beans} are those that models may name; asked for at the first expression */
    LockedExpressions(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    protected ELResolver createElResolver() {
        Map<Object, Object> beans = engine.getBeans();
        if (beans == null) {
            throw new IllegalStateException("没有限定模型可以使用的步骤：引擎未设置 beans");
        }
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new AllowedTargets());
        return resolver;
    }
}
