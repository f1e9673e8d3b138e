package cn.jiugai.warranty;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Lets the warranty run once all parties have signed: from the day of the acceptance on (HG-4.3-3). */
@Component
class StartWarranty extends Action {

    private final AcceptanceRecords acceptances;
    private final WarrantyRecords warranties;

    StartWarranty(AcceptanceRecords acceptances, WarrantyRecords warranties) {
        this.acceptances = acceptances;
        this.warranties = warranties;
    }

    @Override
    public String label() {
        return "起算保修期";
    }

    @Override
    protected void act(Step step, Results results) {
        warranties.start(
                step.project(),
                step.instance(),
                acceptances.joint(step.project()).orElseThrow().concludedOn());
    }
}
