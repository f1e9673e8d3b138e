package cn.jiugai.adjustment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Notes how the projects that an adjustment concerned stand after it. */
@Component
class CloseAdjustment extends Action {

    private final AdjustmentRegister adjustments;
    private final FiguresLog figures;

    CloseAdjustment(AdjustmentRegister adjustments, FiguresLog figures) {
        this.adjustments = adjustments;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "登记调整后情况";
    }

    @Override
    protected void act(Step step, Results results) {
        Adjustment done = adjustments.get(step.instance());
        figures.note(done.instance(), done.project(), FiguresLog.Moment.AFTER);
        if (done.otherProject() != null) {
            figures.note(done.instance(), done.otherProject(), FiguresLog.Moment.AFTER);
        }
        adjustments.takesEffect(done.instance());
    }
}
