package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the households are asked: on paper, online, or both (HG-3-5). */
@Component
class RecordConsentSurvey extends Recorder {

    private final ConsentSurveyRegister register;

    RecordConsentSurvey(ConsentSurveyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记征求改造意愿的安排";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.SURVEY_BEGUN_ON,
                ApplicationVariables.FORMS_GIVEN_OUT,
                ApplicationVariables.ONLINE_NOTICE);
    }

    @Override
    protected void record(Step step) {
        register.set(
                step,
                new ConsentSurvey(
                        step.get(ApplicationVariables.SURVEY_BEGUN_ON),
                        step.get(ApplicationVariables.FORMS_GIVEN_OUT),
                        step.find(ApplicationVariables.ONLINE_NOTICE).orElse(null)));
    }
}
