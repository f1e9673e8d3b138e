package cn.jiugai.application;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what the register knows beside the answers of the score sheet: year of completion and rate of consent. */
@Component
class GatherScoreFacts extends Action {

    private static final String BUILT_YEAR = "builtYear";
    private static final String CONSENT_PERCENT = "consentPercent";

    private final ApplicationRegister applications;
    private final ConsentRegister consents;

    GatherScoreFacts(ApplicationRegister applications, ConsentRegister consents) {
        this.applications = applications;
        this.consents = consents;
    }

    @Override
    public String label() {
        return "汇集评分事实";
    }

    @Override
    public List<String> results() {
        return List.of(BUILT_YEAR, CONSENT_PERCENT);
    }

    @Override
    protected void act(Step step, Results results) {
        AppliedCommunity applied = applications.get(step.project());
        results.put(BUILT_YEAR, applied.builtYear());
        results.put(CONSENT_PERCENT, consents.consent(applied).wholePercent());
    }
}
