package cn.jiugai.engine.bundle;

import cn.jiugai.engine.StepBean;
import cn.jiugai.engine.StepBeans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * Expressions reach our beans and the process's own variables and nothing else, and a step names a bean that can do it.
 * The whole XML of a process is searched, so that no attribute is forgotten.
 */
@Component
class ExpressionRule implements BundleRule {

    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "expression", "script", "resource", "topic", "type", "variableMappingClass");
    private static final Set<String> CODE_ELEMENTS = Set.of("scriptTask", "script", "connector", "sendTask");
    private static final Set<String> LISTENERS = Set.of("taskListener", "executionListener");
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final StepBeans beans;

    ExpressionRule(StepBeans beans) {
        this.beans = beans;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.processes().values().stream().flatMap(process -> faults(process, Variables.of(process, models)));
    }

    private Stream<String> faults(Process process, Variables variables) {
        Map<String, BaseElement> byId = BundleModels.in(process, BaseElement.class)
                .filter(element -> element.getId() != null)
                .collect(Collectors.toMap(BaseElement::getId, Function.identity(), (one, other) -> one));
        byId.put(process.getId(), process);
        Stream<String> tasks = BundleModels.in(process, ServiceTask.class).flatMap(this::unknownStep);
        return Stream.concat(tasks, walk(process.getDomElement(), process, byId, variables));
    }

    private Stream<String> unknownStep(ServiceTask task) {
        return task.getCamundaDelegateExpression() == null
                ? Stream.of(Faults.at(task, "没有选择要做的核验或登记。请在“Template”里选择一个步骤模板"))
                : Stream.empty();
    }

    private Stream<String> walk(DomElement dom, BaseElement owner, Map<String, BaseElement> byId, Variables variables) {
        BaseElement nearest =
                Optional.ofNullable(dom.getAttribute("id")).map(byId::get).orElse(owner);
        Stream<String> own = Stream.of(
                        code(dom, nearest), attributes(dom, nearest, variables), text(dom, nearest, variables))
                .flatMap(faults -> faults);
        return Stream.concat(
                own, dom.getChildElements().stream().flatMap(child -> walk(child, nearest, byId, variables)));
    }

    private static Stream<String> code(DomElement dom, BaseElement element) {
        if (CODE_ELEMENTS.contains(dom.getLocalName())) {
            return Stream.of(Faults.at(element, "不能使用脚本、连接器或发送任务。请改用步骤模板里的核验或登记"));
        }
        if (dom.getLocalName().equals("conditionExpression") && dom.getAttribute("language") != null) {
            return Stream.of(Faults.at(element, "条件不能用脚本。请把条件的类型改为“Expression”"));
        }
        if (LISTENERS.contains(dom.getLocalName()) && dom.getAttribute("delegateExpression") == null) {
            return Stream.of(Faults.at(element, "监听器没有选用本系统提供的登记。请改用步骤模板，或删除这个监听器"));
        }
        return CODE_ATTRIBUTES.stream()
                .filter(name -> dom.getAttribute(CAMUNDA, name) != null
                        || dom.getNamespaceURI().equals(CAMUNDA) && !isData(dom) && dom.getAttribute(name) != null)
                .map(name -> Faults.at(element, "不能用“%s”指定程序。请改用步骤模板里的核验或登记".formatted(name)));
    }

    private static boolean isData(DomElement dom) {
        return Set.of("property", "inputParameter", "outputParameter", "in", "out", "list", "value", "entry")
                .contains(dom.getLocalName());
    }

    private Stream<String> attributes(DomElement dom, BaseElement element, Variables variables) {
        return Stream.of(
                        "delegateExpression",
                        "dueDate",
                        "followUpDate",
                        "candidateGroups",
                        "candidateUsers",
                        "assignee",
                        "collection",
                        "priority",
                        "jobPriority",
                        "calledElement",
                        "decisionRef",
                        "formRef",
                        "businessKey",
                        "sourceExpression",
                        "elementVariable",
                        "formKey",
                        "caseRef",
                        "mapDecisionResult",
                        "resultVariable",
                        "variableMappingDelegateExpression",
                        "calledElementTenantId",
                        "decisionRefTenantId",
                        "versionTag",
                        "taskPriority",
                        "name",
                        "source",
                        "target",
                        "value")
                .flatMap(name -> Stream.of(dom.getAttribute(name), dom.getAttribute(CAMUNDA, name)))
                .filter(Expression::isOne)
                .flatMap(value -> faults(value, element, variables));
    }

    private Stream<String> text(DomElement dom, BaseElement element, Variables variables) {
        boolean leaf = dom.getChildElements().isEmpty() && !dom.getLocalName().equals("documentation");
        return leaf && Expression.isOne(dom.getTextContent())
                ? faults(dom.getTextContent(), element, variables)
                : Stream.empty();
    }

    private Stream<String> faults(String text, BaseElement element, Variables variables) {
        Optional<Expression> expression = Expression.read(text);
        if (expression.isEmpty()) {
            return Stream.of(Faults.at(element, "表达式“%s”不在允许的范围内。%s".formatted(text.trim(), Expression.FORMS)));
        }
        Stream<String> bean = expression.get().bean().stream()
                .filter(name -> !beans.knows(name))
                .map(name -> Faults.at(element, unknown(name)));
        Stream<String> unknown = expression.get().variables().stream()
                .filter(name -> !variables.knows(element, name)
                        && !beans.knows(name)
                        && !results(element).contains(name))
                .map(name -> Faults.at(element, unknown(name)));
        return Stream.concat(bean, unknown);
    }

    private static String unknown(String name) {
        return "表达式里的“%s”既不是本流程写入的变量，也不是本系统提供的核验或登记。请核对拼写，或先让前面的步骤写入它".formatted(name);
    }

    /** What the bean of this step leaves for its output parameters. */
    private List<String> results(BaseElement element) {
        return element instanceof ServiceTask task && task.getCamundaDelegateExpression() != null
                ? bean(task).map(StepBean::results).orElse(List.of())
                : List.of();
    }

    private Optional<StepBean> bean(ServiceTask task) {
        return Expression.read(task.getCamundaDelegateExpression())
                .flatMap(expression -> expression.variables().stream().findFirst())
                .flatMap(beans::step);
    }
}
