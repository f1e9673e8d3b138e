package cn.jiugai.leadership;

import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The units of the departments that belong to a leading group, as the step names their roles. */
@Component
class MemberUnits {

    private final Offices offices;

    MemberUnits(Offices offices) {
        this.offices = offices;
    }

    /** Role to its units, in the order of the step. */
    Map<String, List<Unit>> byRole(Step step) {
        Map<String, List<Unit>> units = new LinkedHashMap<>();
        Arrays.stream(step.get(LeadershipVariables.MEMBER_ROLES).split(","))
                .map(String::trim)
                .forEach(role -> units.put(role, offices.candidates(step.district(), role)));
        return units;
    }
}
