package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The procedures of the green channel that have to be applied for now, side by side. */
@Component
class NeededProcedures extends Subjects {

    private final WaitingProcedures waiting;

    NeededProcedures(WaitingProcedures waiting) {
        this.waiting = waiting;
    }

    @Override
    public String label() {
        return "待申报的手续";
    }

    @Override
    protected List<String> subjects(Step step) {
        return waiting.of(step, Procedure::inGreenChannel);
    }
}
