package cn.jiugai.survey;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a survey in which a community lacks one of the eight kinds of facts (JA-3.1-1). */
@Component
class CheckSurveyFacts extends Check {

    private final SurveyRegister surveys;

    CheckSurveyFacts(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "核对八类现状";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SurveyFacts(surveys.facts(step.project(), step.instance())).check();
    }
}
