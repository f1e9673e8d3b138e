package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The role of the unit that a sign points to. */
@Component
class SiteSignAccused extends View {

    private final SiteSignRegister signs;

    SiteSignAccused(SiteSignRegister signs) {
        this.signs = signs;
    }

    @Override
    public String label() {
        return "迹象涉及的单位";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(InspectionVariables.SITE_SIGN);
    }

    @Override
    protected String show(Step step) {
        return signs.get(Long.parseLong(step.get(InspectionVariables.SITE_SIGN)))
                .accused();
    }
}
