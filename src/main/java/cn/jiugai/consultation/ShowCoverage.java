package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How many households have answered in the first round, and what they want (JA-3.2-1). */
@Component
class ShowCoverage extends View {

    private final CoverageText coverage;

    ShowCoverage(CoverageText coverage) {
        this.coverage = coverage;
    }

    @Override
    public String label() {
        return "显示答复覆盖率";
    }

    @Override
    protected String show(Step step) {
        return coverage.of(step.project(), Rounds.DEMAND);
    }
}
