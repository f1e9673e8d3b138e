package cn.jiugai.construction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record that an accepted section is covered (JA-3.5-4). */
@Component
class CoverSection extends Action {

    private final SiteRegister sites;

    CoverSection(SiteRegister sites) {
        this.sites = sites;
    }

    @Override
    public String label() {
        return "登记隐蔽部位覆盖";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION, SiteVariables.COVERED_ON, SiteVariables.COVER_STATE);
    }

    @Override
    protected void act(Step step, Results results) {
        sites.cover(
                step.project(),
                step.get(SiteVariables.SECTION),
                step.get(SiteVariables.COVERED_ON),
                step.get(SiteVariables.COVER_STATE));
    }
}
