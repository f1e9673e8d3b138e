package cn.jiugai.leadership;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the member units that have not said yet who answers for them (HG-8-1). */
@Component
class ListMembers extends Action {

    private static final String MEMBERS = "members";

    private final MemberUnits units;
    private final LeadingGroups groups;

    ListMembers(MemberUnits units, LeadingGroups groups) {
        this.units = units;
        this.groups = groups;
    }

    @Override
    public String label() {
        return "列出成员单位";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(LeadershipVariables.MEMBER_ROLES);
    }

    @Override
    public List<String> results() {
        return List.of(MEMBERS);
    }

    @Override
    protected void act(Step step, Results results) {
        Set<String> answered = groups.members(step.instance()).stream()
                .map(LeadingGroups.Member::unit)
                .collect(Collectors.toSet());
        results.put(
                MEMBERS,
                units.byRole(step).values().stream()
                        .flatMap(List::stream)
                        .map(Unit::id)
                        .distinct()
                        .filter(unit -> !answered.contains(unit))
                        .collect(Collectors.joining(",")));
    }
}
