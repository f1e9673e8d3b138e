package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The approvals before the tender, project approval and financial review, that have to be applied for now (HG-5.1-3). */
@Component
class NeededApprovals extends Subjects {

    private final WaitingProcedures waiting;

    NeededApprovals(WaitingProcedures waiting) {
        this.waiting = waiting;
    }

    @Override
    public String label() {
        return "待申报的立项和财政评审";
    }

    @Override
    protected List<String> subjects(Step step) {
        return waiting.of(step, procedure -> procedure.stage() == Stage.APPROVALS);
    }
}
