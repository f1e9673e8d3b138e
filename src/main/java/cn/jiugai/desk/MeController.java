package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.plan.PlanOrigins;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is logged in, so that the pages show what they may do. The doing is checked again where it is done. */
@DeskApi
class MeController {

    private final Caller caller;
    private final Offices offices;
    private final PlanOrigins plans;

    MeController(Caller caller, Offices offices, PlanOrigins plans) {
        this.caller = caller;
        this.offices = offices;
        this.plans = plans;
    }

    /**
     * @param inCharge whether one of the units is the department in charge of its district
     * @param importsPlan whether that district's annual plan is imported
     */
    record Me(String user, List<Unit> units, boolean inCharge, boolean importsPlan) {}

    @GetMapping("/me")
    Me me() {
        List<Unit> units =
                caller.units().stream().flatMap(id -> offices.unit(id).stream()).toList();
        List<String> led = units.stream()
                .filter(unit -> offices.inCharge(unit.district()).equals(unit))
                .map(Unit::district)
                .toList();
        return new Me(
                caller.user().orElseThrow(), units, !led.isEmpty(), led.stream().anyMatch(plans::imported));
    }
}
