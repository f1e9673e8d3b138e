package cn.jiugai.coordination;

import cn.jiugai.project.FinishHold;
import cn.jiugai.rule.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** The works are not finished while a unit that was called has not done its part (HG-4.1-2). */
@Component
class HoldForUnitCalls implements FinishHold {

    private final UnitCalls calls;

    HoldForUnitCalls(UnitCalls calls) {
        this.calls = calls;
    }

    @Override
    public List<Finding> open(String project) {
        return new CallsSettled(calls.open(project)).finding().stream().toList();
    }
}
