package cn.jiugai.engine;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Says in multi-instance steps who the parties are and which unit each of them is. Bean {@code parties} in models. */
@Component
public class Parties {

    private final Offices offices;

    Parties(Offices offices) {
        this.offices = offices;
    }

    /** The roles of a comma-separated list; an empty list passes over the step. */
    public List<String> of(DelegateExecution execution, String roles) {
        return of(execution, roles, List.of());
    }

    /**
     * The roles of a comma-separated list and units that a clerk has added; one that holds one of the roles is asked once.
     *
     * @param added unit ids, as a taglist gives them; null if nobody touched it
     */
    public List<String> of(DelegateExecution execution, String roles, Object added) {
        Set<String> parties = new LinkedHashSet<>(Arrays.stream(roles.split(","))
                .map(String::trim)
                .filter(role -> !role.isEmpty())
                .toList());
        if (added != null && !(added instanceof Collection<?> none && none.isEmpty())) {
            Set<String> asked = parties.stream()
                    .flatMap(role ->
                            offices.holder(execution.getTenantId(), execution.getProcessBusinessKey(), role).stream())
                    .map(Unit::id)
                    .collect(Collectors.toSet());
            Variable.choices("added").reader().apply(added).stream()
                    .filter(unit -> !asked.contains(unit))
                    .forEach(parties::add);
        }
        return List.copyOf(parties);
    }

    /** The group that gets the task of a party: the unit itself, or the one that holds the role, or the department in charge. */
    public String unit(DelegateExecution execution, String party) {
        return unit(execution.getTenantId(), execution.getProcessBusinessKey(), party);
    }

    /** The same for the step that is being done. */
    public String unit(Step step, String party) {
        return unit(step.district(), step.project(), party);
    }

    /** Chinese name of the same unit. */
    public String unitName(Step step, String party) {
        return offices.nameOf(unit(step, party));
    }

    private String unit(String district, String project, String party) {
        return offices.unit(party)
                .filter(unit -> unit.district().equals(district))
                .or(() -> offices.holder(district, project, party))
                .map(Unit::id)
                .orElseGet(() -> offices.inCharge(district).id());
    }
}
