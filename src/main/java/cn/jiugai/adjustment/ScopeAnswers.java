package cn.jiugai.adjustment;

import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of an application for 范围调整. */
@Component
class ScopeAnswers implements MatterAnswers {

    private final ScopeChangeRegister applications;

    ScopeAnswers(ScopeChangeRegister applications) {
        this.applications = applications;
    }

    @Override
    public Optional<String> answer(String instance) {
        return applications.find(instance).flatMap(this::answer);
    }

    private Optional<String> answer(ScopeApplication asked) {
        String what = "%s“%s”".formatted(asked.kind().label(), asked.community());
        return asked.decision()
                .filter(decision -> !decision.approved() || isEffected(asked))
                .map(decision -> decision.approved()
                        ? DecisionText.carriedOut(what, decision)
                        : DecisionText.refused(what, decision));
    }

    private boolean isEffected(ScopeApplication asked) {
        return applications.effected(asked.project()).stream()
                .anyMatch(effected -> effected.instance().equals(asked.instance()));
    }
}
