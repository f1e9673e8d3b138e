package cn.jiugai.survey;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a survey without all kinds of facts of a community (JA-3.1-1), or without the owners of its flats (JA-2-7). */
@Component
class CheckSurveyFacts extends Check {

    private final SurveyRegister surveys;

    CheckSurveyFacts(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "核对现状和产权";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SurveyFacts(surveys.facts(step.project())).check();
    }
}
