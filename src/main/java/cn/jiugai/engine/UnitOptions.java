package cn.jiugai.engine;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** The choices of a form field in which a unit is named. Bean {@code unitOptions} in models. */
@Component
public class UnitOptions {

    private final Offices offices;
    private final Roles roles;

    UnitOptions(Offices offices, Roles roles) {
        this.offices = offices;
        this.roles = roles;
    }

    /** Units of the district that can hold the role, as form-js wants its choices: label and value. */
    public SpinJsonNode holding(DelegateExecution execution, String role) {
        return json(offices.candidates(execution.getTenantId(), role));
    }

    /** All units of the district. */
    public SpinJsonNode all(DelegateExecution execution) {
        return json(offices.units(execution.getTenantId()));
    }

    /**
     * The roles of a comma-separated list that a unit holds for the project, by the unit's name and the role's; the role is
     * sent, so that what is handed to it later goes to whoever holds it then.
     */
    public SpinJsonNode parts(DelegateExecution execution, String roleIds) {
        String district = execution.getTenantId();
        return Choices.json(Arrays.stream(roleIds.split(","))
                .map(String::trim)
                .flatMap(role -> offices.holder(district, execution.getProcessBusinessKey(), role).stream()
                        .map(unit -> new Choices.Choice(
                                "%s（%s）"
                                        .formatted(
                                                unit.name(),
                                                roles.name(district, role).orElse(role)),
                                role)))
                .toList());
    }

    private static SpinJsonNode json(List<cn.jiugai.office.Unit> units) {
        return Spin.JSON(units.stream()
                .map(unit -> Map.of("label", unit.name(), "value", unit.id()))
                .toList());
    }
}
