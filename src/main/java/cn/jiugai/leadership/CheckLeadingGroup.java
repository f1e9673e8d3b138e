package cn.jiugai.leadership;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks {@link LeadingGroup} of the units that exist and of what they have answered. */
@Component
class CheckLeadingGroup extends Check {

    private final MemberUnits units;
    private final LeadingGroups groups;
    private final Roles roles;

    CheckLeadingGroup(MemberUnits units, LeadingGroups groups, Roles roles) {
        this.units = units;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public String label() {
        return "核对成员单位";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(LeadershipVariables.MEMBER_ROLES);
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("成员单位的负责人以当年报送的为准，此后变动另行报送");
    }

    @Override
    protected Verdict verdict(Step step) {
        Set<String> answered = groups.members(step.instance()).stream()
                .map(LeadingGroups.Member::unit)
                .collect(Collectors.toSet());
        return new LeadingGroup(units.byRole(step).entrySet().stream()
                        .map(department -> new LeadingGroup.Department(
                                roles.name(step.district(), department.getKey()).orElse(department.getKey()),
                                department.getValue().size(),
                                department.getValue().stream()
                                        .filter(unit -> !answered.contains(unit.id()))
                                        .map(Unit::name)
                                        .toList()))
                        .toList())
                .check();
    }
}
