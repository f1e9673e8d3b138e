package cn.jiugai.engine.bundle;

import cn.jiugai.engine.LaneRoles;
import cn.jiugai.office.Offices;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;

/**
 * Nothing but the lane says who does a step: no person, no fixed unit. Only where several parties do a step side by side
 * it names them itself, and then by roles or units that there are.
 */
@Component
class RoutingRule implements BundleRule {

    /** The roles in {@code parties.of(execution, 'a,b')} and {@code unitOptions.holding(execution, 'a')}. */
    private static final Pattern ROLES = Pattern.compile(
            "(?:parties\\s*\\.\\s*of|unitOptions\\s*\\.\\s*holding)\\s*\\(\\s*execution\\s*,\\s*'([^']*)'");

    private final LaneRoles roles;
    private final Offices offices;

    RoutingRule(LaneRoles roles, Offices offices) {
        this.roles = roles;
        this.offices = offices;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.concat(
                models.all(UserTask.class).flatMap(RoutingRule::fixed),
                models.processes().values().stream()
                        .flatMap(process -> BundleModels.in(process, BaseElement.class))
                        .filter(element -> element.getId() != null)
                        .flatMap(element -> unknownRoles(models.district(), element))
                        .distinct());
    }

    private static Stream<String> fixed(UserTask task) {
        if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
            return Stream.of(Faults.at(task, "不能指定经办人：由谁办理看泳道，单位里的人自己认领。请清空 Assignee 和 Candidate users"));
        }
        String groups = task.getCamundaCandidateGroups();
        boolean parties = task.getLoopCharacteristics() != null && Expression.isOne(groups);
        return groups != null && !parties
                ? Stream.of(Faults.at(task, "不能指定承办单位：由哪个部门办理看泳道。请清空 Candidate groups，把任务拖进办理部门的泳道"))
                : Stream.empty();
    }

    private Stream<String> unknownRoles(String district, BaseElement element) {
        return own(element.getDomElement())
                .map(ROLES::matcher)
                .filter(Matcher::find)
                .flatMap(call -> Arrays.stream(call.group(1).split(",")))
                .map(String::trim)
                .filter(party -> roles.role(district, party, null).isEmpty()
                        && offices.unit(party)
                                .filter(unit -> unit.district().equals(district))
                                .isEmpty())
                .map(party -> Faults.at(element, "“%s”不是已登记的部门角色，也不是本区的单位。请改成角色编号，例如 waterSupply".formatted(party)));
    }

    /** Attributes and texts of an element, those of parts that have no id included. */
    private static Stream<String> own(DomElement element) {
        Stream<String> here = Stream.of(
                        Optional.ofNullable(element.getAttribute(ExpressionRule.CAMUNDA, "collection")),
                        element.getChildElements().isEmpty()
                                ? Optional.ofNullable(element.getTextContent())
                                : Optional.<String>empty())
                .flatMap(Optional::stream);
        return Stream.concat(
                here,
                element.getChildElements().stream()
                        .filter(child -> child.getAttribute("id") == null)
                        .flatMap(RoutingRule::own));
    }
}
