package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which money was granted by which document (HG-6-1); one that was started by mistake leaves nothing. */
@Component
class RecordGrant extends Recorder {

    private final GrantNotices notices;

    RecordGrant(GrantNotices notices) {
        this.notices = notices;
    }

    @Override
    public String label() {
        return "登记资金批复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(GrantVariables.WITHDRAWN, GrantVariables.SOURCE, GrantVariables.AMOUNT, GrantVariables.DOCUMENT);
    }

    @Override
    protected void record(Step step) {
        if (!step.yes(GrantVariables.WITHDRAWN)) {
            notices.put(
                    step.instance(),
                    step.project(),
                    new GrantNotice(
                            step.get(GrantVariables.SOURCE),
                            step.get(GrantVariables.AMOUNT),
                            step.get(GrantVariables.DOCUMENT).strip()),
                    step.person());
        }
    }
}
