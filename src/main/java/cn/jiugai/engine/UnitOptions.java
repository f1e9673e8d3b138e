package cn.jiugai.engine;

import cn.jiugai.office.Offices;
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

    UnitOptions(Offices offices) {
        this.offices = offices;
    }

    /** Units of the district that can hold the role, as form-js wants its choices: label and value. */
    public SpinJsonNode holding(DelegateExecution execution, String role) {
        return json(offices.candidates(execution.getTenantId(), role));
    }

    /** All units of the district. */
    public SpinJsonNode all(DelegateExecution execution) {
        return json(offices.units(execution.getTenantId()));
    }

    private static SpinJsonNode json(List<cn.jiugai.office.Unit> units) {
        return Spin.JSON(units.stream()
                .map(unit -> Map.of("label", unit.name(), "value", unit.id()))
                .toList());
    }
}
