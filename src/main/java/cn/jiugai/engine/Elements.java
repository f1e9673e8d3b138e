package cn.jiugai.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What our models say about an element beyond BPMN: its extension properties. */
public final class Elements {

    public static final String CLAUSE = "clause";
    public static final String PAPER = "paper";

    /** The checkbox of the form that gives the step up, e.g. to choose anew; while it is ticked no paper is needed. */
    public static final String PAPER_UNLESS = "paperUnless";

    /** {@code true} on a step whose papers say something about this round alone; one of an earlier round does not count. */
    public static final String PAPER_EACH_ROUND = "paperEachRound";

    /** {@code true} on a step whose papers are for those who work on the same process, not for every unit of the project. */
    public static final String CONFIDENTIAL = "confidential";

    /** On the start event of a called process: the variables that its caller has to pass. */
    public static final String TAKES = "takes";

    /** On the start event: the roles whose units may start the process for a project from the side. */
    public static final String STARTABLE_BY = "startableBy";

    /** On such a start event: the states in which the project has to be, e.g. {@code running, suspended}; if missing, running. */
    public static final String STARTABLE_WHILE = "startableWhile";

    /** On such a start event: the {@link MatterCondition}s that have to hold, by the names of their beans. */
    public static final String STARTABLE_WHEN = "startableWhen";

    /** On such a start event: {@code true} if a project has one of them at a time. */
    public static final String ONE_AT_A_TIME = "oneAtATime";

    /** On the start event: the roles whose units may start the process without a project; see {@link NewMatter}. */
    public static final String OPENED_BY = "openedBy";

    /** On such a start event: the bean of the {@link NewMatter} that puts on record what the process is about. */
    public static final String OPENED_AS = "openedAs";

    /** On the start event of a process that the house starts for each period: how many months a period has, e.g. {@code 1}. */
    public static final String EVERY_MONTHS = "everyMonths";

    /**
     * On the start event of a process that the house starts in each week of a project's works: the roles that owe one each,
     * e.g. {@code implementingEntity, supervisor, tester}.
     */
    public static final String EVERY_WEEK_BY = "everyWeekBy";

    /**
     * The lane 发起单位, and the variable with the role under which the process was started: written by the start alone, or
     * passed by a calling process.
     */
    public static final String INITIATOR = "initiator";

    private Elements() {}

    /** The values of a property that is written as a list, e.g. {@code JA-3.3-1, JA-3.3-2}. */
    public static List<String> list(BaseElement element, String name) {
        return property(element, name)
                .map(value -> Arrays.stream(value.split("[,，、;；]"))
                        .map(String::trim)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    public static List<String> clauses(BaseElement element) {
        return list(element, CLAUSE);
    }

    public static Optional<String> property(BaseElement element, String name) {
        return properties(element)
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    private static Stream<CamundaProperty> properties(BaseElement element) {
        if (element == null || element.getExtensionElements() == null) {
            return Stream.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }

    public static Process process(BaseElement element) {
        ModelElementInstance parent = element;
        while (parent != null && !(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return (Process) parent;
    }
}
