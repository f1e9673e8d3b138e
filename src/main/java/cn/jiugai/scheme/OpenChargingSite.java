package cn.jiugai.scheme;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which charging site a task of the fire authority is about, and what was said to it before. */
@Component
class OpenChargingSite extends Opener {

    private final ChargingRegister charging;

    OpenChargingSite(ChargingRegister charging) {
        this.charging = charging;
    }

    @Override
    public String label() {
        return "带出充电位置";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SchemeVariables.CHARGING_SITE);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        ChargingSite site = charging.site(step.project(), step.get(SchemeVariables.CHARGING_SITE));
        sheet.about(site.label());
        String before = site.opinion() == null ? "" : "\n\n%s此前的意见：%s".formatted(site.decidedOn(), site.opinion());
        sheet.fill(
                SchemeVariables.CHARGING_SITE_TEXT,
                "%s，%s，车位%d个%s".formatted(site.community(), site.place(), site.spaces(), before));
    }
}
