package cn.jiugai.adjustment;

import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of an application for 计划调整. */
@Component
class AdjustmentAnswers implements MatterAnswers {

    private final AdjustmentRegister adjustments;

    AdjustmentAnswers(AdjustmentRegister adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public Optional<String> answer(String instance) {
        return adjustments.find(instance).flatMap(this::answer);
    }

    private Optional<String> answer(Adjustment asked) {
        return asked.decision()
                .filter(decision -> !decision.approved() || isEffected(asked))
                .map(decision -> decision.approved()
                        ? DecisionText.carriedOut(asked.kind().label(), decision)
                        : DecisionText.refused(asked.kind().label(), decision));
    }

    private boolean isEffected(Adjustment asked) {
        return adjustments.effected(asked.project()).stream()
                .anyMatch(effected -> effected.instance().equals(asked.instance()));
    }
}
