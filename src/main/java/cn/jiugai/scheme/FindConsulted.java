package cn.jiugai.scheme;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who has to be asked: of a first draft all departments and utilities (JA-3.3-1), of a later one only the utilities
 * on whose lines something has changed.
 */
@Component
class FindConsulted extends Action {

    private static final Parameter<String> DEPARTMENTS = Parameter.text("departments", "必须征求意见的部门（角色编号，逗号分隔）");
    private static final Parameter<String> UTILITIES = Parameter.text("utilities", "必须征求意见的专营单位（角色编号，逗号分隔）");
    private static final String ROLES = "consultedRoles";
    private static final String UNITS = "consultedUnits";

    private final WorksListRegister lists;
    private final Parties parties;

    FindConsulted(WorksListRegister lists, Parties parties) {
        this.lists = lists;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "确定应征求意见的单位";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(DEPARTMENTS, UTILITIES);
    }

    @Override
    public List<String> results() {
        return List.of(ROLES, UNITS);
    }

    @Override
    protected void act(Step step, Results results) {
        Set<String> roles = roles(step, lists.comparison(step.project()));
        results.put(ROLES, String.join(",", roles));
        results.put(
                UNITS,
                roles.isEmpty()
                        ? "没有必须再征求意见的单位"
                        : roles.stream()
                                .map(role -> parties.unitName(step, role))
                                .collect(Collectors.joining("、")));
    }

    private static Set<String> roles(Step step, ListComparison comparison) {
        Stream<String> changed =
                comparison.changedLines().stream().map(LineOwner::role).flatMap(Optional::stream);
        Stream<String> all = comparison.before().isPresent()
                ? changed
                : Stream.concat(Stream.of(DEPARTMENTS, UTILITIES).flatMap(list -> names(step.get(list))), changed);
        return all.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::trim);
    }
}
