package cn.jiugai.payment;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Ends a change order that the housing bureau has refused; nothing changes by it (JA-3.5-4). */
@Component
class RefuseChange extends Action {

    private final ChangeOrders changes;

    RefuseChange(ChangeOrders changes) {
        this.changes = changes;
    }

    @Override
    public String label() {
        return "登记变更不予批准";
    }

    @Override
    protected void act(Step step, Results results) {
        changes.close(step.instance(), ChangeState.REFUSED);
    }
}
