package cn.jiugai.leadership;

import cn.jiugai.engine.MatterRefusedException;
import cn.jiugai.engine.NewMatter;
import cn.jiugai.engine.Processes;
import cn.jiugai.office.Offices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the register of a district's leading group for this year, or once more after a change; one at a time (HG-8-1). */
@Component
class OpenLeadingGroup implements NewMatter {

    private static final String PROCESS = "leadingGroup";

    private final Processes processes;
    private final Offices offices;
    private final Clock clock;

    OpenLeadingGroup(Processes processes, Offices offices, Clock clock) {
        this.processes = processes;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String open(String district, String unit, String person) {
        String key =
                LeadingGroups.key(offices.code(district), LocalDate.now(clock).getYear());
        if (processes.isRunning(district, PROCESS, key)) {
            throw MatterRefusedException.notNow("领导小组正在明确，请先办完已发起的这一次");
        }
        return key;
    }
}
