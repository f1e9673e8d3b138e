package cn.jiugai.adjustment;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.rule.Verdict;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Refuses the approval of one's own application, and of one that has become impossible. */
@Component
class CheckAdjustmentApproval extends Check {

    private final AdjustmentRegister adjustments;
    private final Applications applications;
    private final ProjectStates states;

    CheckAdjustmentApproval(AdjustmentRegister adjustments, Applications applications, ProjectStates states) {
        this.adjustments = adjustments;
        this.applications = applications;
        this.states = states;
    }

    @Override
    public String label() {
        return "核对批准手续";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("调整一经执行，项目就不再是核对时的样子");
    }

    /** The adjustment itself follows in the same transaction, and no other one of these projects comes between. */
    @Override
    protected Verdict verdict(Step step) {
        Adjustment asked = adjustments.get(step.instance());
        Stream.of(asked.project(), asked.otherProject())
                .filter(Objects::nonNull)
                .sorted()
                .forEach(states::lock);
        return new AdjustmentApproval(
                        asked.appliedBy(), asked.decision().orElseThrow().person(), applications.judge(step.instance()))
                .check();
    }
}
