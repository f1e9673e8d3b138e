package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is logged in, so that the pages show what they may do. The doing is checked again where it is done. */
@DeskApi
class MeController {

    private final Caller caller;
    private final Offices offices;

    MeController(Caller caller, Offices offices) {
        this.caller = caller;
        this.offices = offices;
    }

    /** @param inCharge whether one of the units is the department in charge of its district */
    record Me(String user, List<Unit> units, boolean inCharge) {}

    @GetMapping("/me")
    Me me() {
        List<Unit> units =
                caller.units().stream().flatMap(id -> offices.unit(id).stream()).toList();
        boolean inCharge = units.stream()
                .anyMatch(unit -> offices.inCharge(unit.district()).equals(unit));
        return new Me(caller.user().orElseThrow(), units, inCharge);
    }
}
