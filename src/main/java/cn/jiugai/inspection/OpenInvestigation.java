package cn.jiugai.inspection;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the investigation of a sign (立案, JA-3.6-1); it names the unit that the sign points to now. */
@Component
class OpenInvestigation extends Action {

    private final InvestigationRegister investigations;
    private final SiteSignRegister signs;
    private final Parties parties;

    OpenInvestigation(InvestigationRegister investigations, SiteSignRegister signs, Parties parties) {
        this.investigations = investigations;
        this.signs = signs;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "立案登记";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.SITE_SIGN);
    }

    @Override
    protected void act(Step step, Results results) {
        long sign = Long.parseLong(step.get(InspectionVariables.SITE_SIGN));
        investigations.open(
                step.instance(),
                step.project(),
                sign,
                parties.unit(step, signs.get(sign).accused()));
    }
}
