package cn.jiugai.inspection;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit that a sign points to; it answers for itself, also when another one takes its place meanwhile. */
@Component
class SiteSignUnit extends View {

    private final SiteSignRegister signs;
    private final Parties parties;

    SiteSignUnit(SiteSignRegister signs, Parties parties) {
        this.parties = parties;
        this.signs = signs;
    }

    @Override
    public String label() {
        return "迹象涉及的当事单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.SITE_SIGN);
    }

    @Override
    protected String show(Step step) {
        SiteSign sign = signs.get(Long.parseLong(step.get(InspectionVariables.SITE_SIGN)));
        return parties.unit(step, sign.accused());
    }
}
