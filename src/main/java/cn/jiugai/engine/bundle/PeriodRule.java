package cn.jiugai.engine.bundle;

import cn.jiugai.engine.Elements;
import cn.jiugai.engine.LaneRoles;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/**
 * The period of a process that is started for each period fits into a year, so that every year has the same ones; who owes
 * a process in each week of the works is a known role.
 */
@Component
class PeriodRule implements BundleRule {

    private static final Set<String> MONTHS = Set.of("1", "2", "3", "4", "6", "12");

    private final LaneRoles roles;

    PeriodRule(LaneRoles roles) {
        this.roles = roles;
    }

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.all(StartEvent.class)
                .flatMap(start -> Stream.concat(months(start), unknownRoles(start, models.district())));
    }

    private static Stream<String> months(StartEvent start) {
        return Elements.property(start, Elements.EVERY_MONTHS).stream()
                .filter(months -> !MONTHS.contains(months.trim()))
                .map(months -> Faults.at(start, "everyMonths 的值“%s”不对。每期几个月，应为 1、2、3、4、6、12 中的一个".formatted(months)));
    }

    private Stream<String> unknownRoles(StartEvent start, String district) {
        return Elements.list(start, Elements.EVERY_WEEK_BY).stream()
                .filter(role -> roles.role(district, role, null).isEmpty())
                .map(role -> Faults.at(start, "everyWeekBy 里的“%s”不是已登记的部门角色。请改成角色编号，例如 supervisor".formatted(role)));
    }
}
