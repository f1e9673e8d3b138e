package cn.jiugai.scheme;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the fire authority said to each charging site of the newest draft, a line each. */
@Component
class ShowChargingConfirmations extends View {

    private final ChargingRegister charging;

    ShowChargingConfirmations(ChargingRegister charging) {
        this.charging = charging;
    }

    @Override
    public String label() {
        return "列出充电位置消防确认";
    }

    @Override
    protected String show(Step step) {
        List<ChargingSite> sites = charging.sites(step.project());
        return sites.isEmpty()
                ? "方案没有选定充电位置。"
                : sites.stream().map(ShowChargingConfirmations::line).collect(Collectors.joining("\n"));
    }

    private static String line(ChargingSite site) {
        String word = site.safe() == null
                ? "尚未确认"
                : site.safe()
                        ? "符合消防安全要求（%s，%s，%s）".formatted(site.unit(), site.confirmation(), site.decidedOn())
                        : "不符合消防安全要求（%s，%s）：%s".formatted(site.unit(), site.decidedOn(), site.opinion());
        return "- %s：%s".formatted(site.label(), word);
    }
}
