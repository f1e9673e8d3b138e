package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The charging sites of the newest draft that the fire authority has not yet found safe, by their place in the list. */
@Component
class ChargingSites extends Subjects {

    private final ChargingRegister charging;

    ChargingSites(ChargingRegister charging) {
        this.charging = charging;
    }

    @Override
    public String label() {
        return "待消防确认的充电位置";
    }

    @Override
    protected List<String> subjects(Step step) {
        return charging.sites(step.project()).stream()
                .filter(site -> !site.isConfirmed())
                .map(site -> String.valueOf(site.number()))
                .toList();
    }
}
