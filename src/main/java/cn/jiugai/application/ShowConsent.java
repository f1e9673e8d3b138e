package cn.jiugai.application;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How many households agree so far, above the form at which answers are collected. */
@Component
class ShowConsent extends View {

    private final ApplicationRegister applications;
    private final ConsentRegister consents;

    ShowConsent(ApplicationRegister applications, ConsentRegister consents) {
        this.applications = applications;
        this.consents = consents;
    }

    @Override
    public String label() {
        return "改造意愿汇总";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String application) {
        return consents.consent(applications.get(application)).toString();
    }
}
