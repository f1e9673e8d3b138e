package cn.jiugai.adjustment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notes how the projects that an approved adjustment concerns stand before it, and says which kind it is. */
@Component
class BeginAdjustment extends Action {

    private static final String KIND = "adjustment";

    private final AdjustmentRegister adjustments;
    private final FiguresLog figures;

    BeginAdjustment(AdjustmentRegister adjustments, FiguresLog figures) {
        this.adjustments = adjustments;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "登记调整前情况";
    }

    @Override
    public List<String> results() {
        return List.of(KIND);
    }

    @Override
    protected void act(Step step, Results results) {
        Adjustment asked = adjustments.get(step.instance());
        figures.note(asked.instance(), asked.project(), FiguresLog.Moment.BEFORE);
        if (asked.otherProject() != null) {
            figures.note(asked.instance(), asked.otherProject(), FiguresLog.Moment.BEFORE);
        }
        results.put(KIND, asked.kind().name());
    }
}
