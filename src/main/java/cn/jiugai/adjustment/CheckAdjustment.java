package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses an adjustment that the state of the project does not allow. */
@Component
class CheckAdjustment extends Check {

    private final Applications applications;

    CheckAdjustment(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "核对能否调整";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("调整一经执行，项目就不再是核对时的样子");
    }

    @Override
    protected Verdict verdict(Step step) {
        return applications.judge(step.instance());
    }
}
