package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses an application with too few agreeing households, counted exactly over all of them (HG-2-2). */
@Component
class CheckConsent extends Check {

    private final ApplicationRegister applications;
    private final ConsentRegister consents;

    CheckConsent(ApplicationRegister applications, ConsentRegister consents) {
        this.applications = applications;
        this.consents = consents;
    }

    @Override
    public String label() {
        return "核对同意率";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ApplicationVariables.MINIMUM_CONSENT);
    }

    @Override
    protected Verdict verdict(Step step) {
        return consents.consent(applications.get(step.project())).check(step.get(ApplicationVariables.MINIMUM_CONSENT));
    }
}
