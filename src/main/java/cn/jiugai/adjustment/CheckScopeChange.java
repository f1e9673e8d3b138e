package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses a change of scope that the project or another project of the year does not allow. */
@Component
class CheckScopeChange extends Check {

    private final ScopeApplications applications;

    CheckScopeChange(ScopeApplications applications) {
        this.applications = applications;
    }

    @Override
    public String label() {
        return "核对能否调整范围";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("范围一经调整，项目就不再是核对时的样子");
    }

    @Override
    protected Verdict verdict(Step step) {
        return applications.judge(step.instance());
    }
}
