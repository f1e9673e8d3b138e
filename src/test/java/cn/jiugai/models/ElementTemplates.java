package cn.jiugai.models;

import cn.jiugai.engine.AfterDeadline;
import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.StepBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The element templates that the Modeler offers, made from what the beans declare, so that they cannot tell another story
 * than the deployment's checks. One template a bean for service tasks, and one each for the other kinds of steps.
 */
final class ElementTemplates {

    /** Raised when a template changes in a way that applied steps have to follow. */
    static final int VERSION = 1;

    private static final String PREFIX = "cn.jiugai.";

    private ElementTemplates() {}

    static List<Map<String, Object>> all(Map<String, StepBean> serviceBeans) {
        List<Map<String, Object>> templates = new ArrayList<>();
        templates.add(userTask());
        templates.add(partyTask());
        templates.add(decision());
        templates.add(phase());
        templates.add(matter());
        templates.add(newMatter());
        serviceBeans.forEach((name, bean) -> templates.add(service(name, bean)));
        return templates;
    }

    private static Map<String, Object> userTask() {
        return template("userTask", "办理任务", "bpmn:UserTask", List.of(form(), formBinding(), due(), clause(), paper()));
    }

    private static Map<String, Object> partyTask() {
        return template(
                "partyTask",
                "分别办理任务（每家一份）",
                "bpmn:UserTask",
                List.of(
                        form(),
                        formBinding(),
                        due(),
                        hidden("camunda:candidateGroups", "${parties.unit(execution, party)}"),
                        clause(),
                        paper()));
    }

    private static Map<String, Object> decision() {
        return template(
                "decision",
                "查决策表",
                "bpmn:BusinessRuleTask",
                List.of(
                        text("决策表编号", "在 .dmn 文件里的决策编号", property("camunda:decisionRef")),
                        hidden("camunda:decisionRefBinding", "deployment"),
                        text("结果写入变量", "后面的步骤用这个名称读取", property("camunda:resultVariable")),
                        clause()));
    }

    private static Map<String, Object> phase() {
        return template(
                "phase",
                "办理阶段（调用流程）",
                "bpmn:CallActivity",
                List.of(text("被调用的流程编号", "例如 schemeReview；总是用最新启用的版本", property("calledElement")), clause()));
    }

    private static Map<String, Object> matter() {
        Map<String, Object> states =
                extension("项目处于何种状态时可以发起", "running、suspended、completed，用逗号分开；空着就是 running", "startableWhile");
        Map<String, Object> when = extension("项目进展到哪里可以发起", "系统认识的发起条件，例如 paymentsOpen；空着就是不限", "startableWhen");
        Map<String, Object> once = extension("同一项目一次只办一件", "true 或 false；空着就是 false", "oneAtATime");
        Stream.of(states, when, once).forEach(field -> {
            field.put("optional", true);
            field.remove("constraints");
        });
        return template(
                "matter",
                "从旁发起（发起事项）",
                "bpmn:StartEvent",
                List.of(
                        extension("由谁发起", "角色编号，用逗号分开，例如 streetOffice, districtHousing", "startableBy"),
                        states,
                        when,
                        once));
    }

    private static Map<String, Object> newMatter() {
        return template(
                "newMatter",
                "不针对已有项目发起（发起事项）",
                "bpmn:StartEvent",
                List.of(
                        extension("由谁发起", "角色编号，用逗号分开，例如 community", "openedBy"),
                        extension("登记为", "系统认识的登记方式，例如 openApplication", "openedAs")));
    }

    private static Map<String, Object> service(String name, StepBean bean) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(hidden("camunda:delegateExpression", "${" + name + "}"));
        if (bean instanceof AfterDeadline) {
            properties.add(hidden("camunda:asyncBefore", "true"));
        }
        bean.parameters().forEach(parameter -> properties.add(parameter(parameter)));
        if (bean instanceof Check) {
            properties.add(text("通过与否写入变量", "后面的网关读取，例如 consentReached", output(Check.PASSED)));
            properties.add(text("退回原因写入变量", "退回的表单上方显示，一般是 reasons", output(Check.REASONS)));
        }
        properties.add(clause());
        return template(name, bean.label(), "bpmn:ServiceTask", properties);
    }

    private static Map<String, Object> template(
            String id, String name, String appliesTo, List<Map<String, Object>> properties) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        template.put("id", PREFIX + id);
        template.put("version", VERSION);
        template.put("name", name);
        template.put("appliesTo", List.of(appliesTo));
        template.put("properties", properties);
        return template;
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> field = text(
                parameter.label(),
                parameter.range(),
                Map.of("type", "camunda:inputParameter", "name", parameter.name()));
        if (!parameter.required()) {
            field.put("optional", true);
            field.remove("constraints");
        }
        return field;
    }

    private static Map<String, Object> form() {
        return text("表单编号", "与表单一起部署", property("camunda:formRef"));
    }

    private static Map<String, Object> formBinding() {
        return hidden("camunda:formRefBinding", "deployment");
    }

    private static Map<String, Object> due() {
        return text("办理期限", "工作日，例如 ${workCalendar.plus(5)}", property("camunda:dueDate"));
    }

    private static Map<String, Object> clause() {
        return extension("依据条款", "条款编号，最多五个，用逗号分开", "clause");
    }

    private static Map<String, Object> extension(String label, String description, String name) {
        return text(label, description, Map.of("type", "camunda:property", "name", name));
    }

    private static Map<String, Object> paper() {
        Map<String, Object> field = extension("必备材料", "没有上传就不能办结；没有就空着", "paper");
        field.put("optional", true);
        field.remove("constraints");
        return field;
    }

    private static Map<String, Object> property(String name) {
        return Map.of("type", "property", "name", name);
    }

    private static Map<String, Object> output(String source) {
        return Map.of("type", "camunda:outputParameter", "source", "${" + source + "}");
    }

    private static Map<String, Object> text(String label, String description, Map<String, Object> binding) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("label", label);
        field.put("description", description);
        field.put("type", "String");
        field.put("binding", new java.util.TreeMap<>(binding));
        field.put("constraints", Map.of("notEmpty", true));
        return field;
    }

    private static Map<String, Object> hidden(String property, String value) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("type", "Hidden");
        field.put("value", value);
        field.put("binding", new java.util.TreeMap<>(property(property)));
        return field;
    }
}
