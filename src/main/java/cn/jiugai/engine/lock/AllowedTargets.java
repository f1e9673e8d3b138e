package cn.jiugai.engine.lock;

import java.beans.Introspector;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.spin.json.SpinJsonNode;
import org.joda.time.ReadableInstant;
import org.springframework.aop.support.AopUtils;

/**
 * What an expression may call: our own beans, plain values, and of the engine's objects the reading of variables and
 * ids. Reflection ({@code getClass}) and the engine's services ({@code execution.processEngineServices}) are refused;
 * with them a model could do all that the server can.
 */
class AllowedTargets extends BeanELResolver {
    private static final List<Class<?>> VALUES = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Record.class,
            Date.class,
            Calendar.class,
            TemporalAccessor.class,
            TemporalAmount.class,
            ReadableInstant.class,
            Collection.class,
            Map.class,
            Map.Entry.class);

    private static final Set<String> EXECUTION = Set.of(
            "activityInstanceId",
            "businessKey",
            "currentActivityId",
            "currentActivityName",
            "eventName",
            "hasVariable",
            "hasVariableLocal",
            "id",
            "processBusinessKey",
            "processDefinitionId",
            "processInstanceId",
            "tenantId",
            "variable",
            "variableLocal",
            "variables");

    private static final Set<String> TASK = Set.of(
            "assignee",
            "createTime",
            "description",
            "dueDate",
            "eventName",
            "execution",
            "followUpDate",
            "hasVariable",
            "hasVariableLocal",
            "id",
            "name",
            "owner",
            "priority",
            "processDefinitionId",
            "processInstanceId",
            "taskDefinitionKey",
            "tenantId",
            "variable",
            "variableLocal",
            "variables");

    private static final Set<String> JSON = Set.of(
            "boolValue",
            "elements",
            "fieldNames",
            "hasProp",
            "indexOf",
            "isArray",
            "isBoolean",
            "isNull",
            "isNumber",
            "isObject",
            "isString",
            "lastIndexOf",
            "numberValue",
            "prop",
            "stringValue",
            "value");

    AllowedTargets() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        check(base, property);
        return super.getType(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(base, method);
        return super.invoke(context, base, method, types, arguments);
    }

    private static void check(Object base, Object member) {
        if (base != null && !allowed(base, nameOf(String.valueOf(member)))) {
            throw new ProcessEngineException("表达式里不能使用 " + base.getClass().getSimpleName() + "." + member
                    + "：模型只能使用已开放的步骤、工作日历和流程变量。请改用本产品提供的步骤，或请程序员新增一个步骤。");
        }
    }

    private static boolean allowed(Object base, String name) {
        if (name.equals("class") || name.equals("declaringClass")) {
            return false;
        }
        if (base instanceof DelegateTask) {
            return TASK.contains(name);
        }
        if (base instanceof DelegateExecution) {
            return EXECUTION.contains(name);
        }
        if (base instanceof SpinJsonNode) {
            return JSON.contains(name);
        }
        return isOurs(base) || VALUES.stream().anyMatch(type -> type.isInstance(base));
    }

    private static boolean isOurs(Object base) {
        return AopUtils.getTargetClass(base).getName().startsWith("cn.jiugai.");
    }

    /** {@code getVariable} and {@code variable} are the same member. */
    private static String nameOf(String member) {
        return member.startsWith("get") && member.length() > 3
                ? Introspector.decapitalize(member.substring(3))
                : member;
    }
}
