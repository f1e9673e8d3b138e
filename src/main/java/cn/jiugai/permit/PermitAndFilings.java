package cn.jiugai.permit;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The construction permit and the filings that go with it, as far as they are not issued (HG-5.1-3). */
@Component
class PermitAndFilings extends Subjects {

    private final WaitingProcedures waiting;

    PermitAndFilings(WaitingProcedures waiting) {
        this.waiting = waiting;
    }

    @Override
    public String label() {
        return "待办的施工许可和备案";
    }

    @Override
    protected List<String> subjects(Step step) {
        return waiting.of(step, Procedure::isPermitOrFiling);
    }
}
