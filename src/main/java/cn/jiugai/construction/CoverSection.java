package cn.jiugai.construction;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record that an accepted section is covered (JA-3.5-4). */
@Component
class CoverSection extends Action {

    private final ConcealedRegister sections;

    CoverSection(ConcealedRegister sections) {
        this.sections = sections;
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
        sections.cover(
                step.project(),
                step.get(SiteVariables.SECTION),
                step.get(SiteVariables.COVERED_ON),
                step.get(SiteVariables.COVER_STATE));
    }
}
