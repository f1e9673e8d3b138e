package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import cn.jiugai.office.Unit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the parties of an acceptance for sentences and forms. */
@Component
class PartyNames {

    private final Offices offices;
    private final Roles roles;

    PartyNames(Offices offices, Roles roles) {
        this.offices = offices;
        this.roles = roles;
    }

    /** The unit that holds the role for this project, or the unit itself; empty if nobody does. */
    Optional<Unit> unit(Step step, String party) {
        return offices.unit(party)
                .filter(unit -> unit.district().equals(step.district()))
                .or(() -> offices.holder(step.district(), step.project(), party));
    }

    /** E.g. {@code 施工单位（皖西建设集团）}; {@code 勘察单位（未指定单位）} where nobody holds the role. */
    String of(Step step, String party) {
        String unit = unit(step, party).map(Unit::name).orElse("未指定单位");
        return roles.name(step.district(), party)
                .map(role -> "%s（%s）".formatted(role, unit))
                .orElse(unit);
    }

    /** Those of the parties that no unit holds, in words. */
    List<String> missing(Step step, List<RequiredParty> parties) {
        return parties.stream()
                .filter(party -> unit(step, party.party()).isEmpty())
                .map(party -> "%s，%s".formatted(of(step, party.party()), party.why()))
                .toList();
    }
}
