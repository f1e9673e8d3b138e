package cn.jiugai.survey;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the project as the street formed it: scope, basis, implementing entity (JA-3.1-2, JA-3.1-3). */
@Component
class RecordFormation extends Recorder {

    private final FormationRegister formations;

    RecordFormation(FormationRegister formations) {
        this.formations = formations;
    }

    @Override
    public String label() {
        return "登记拟定的改造项目";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SurveyVariables.SCOPE,
                SurveyVariables.CONTIGUOUS,
                SurveyVariables.RENOVATION_PLAN,
                SurveyVariables.STANDARD,
                SurveyVariables.IMPLEMENTING_ENTITY);
    }

    @Override
    protected void record(Step step) {
        Formation formation = new Formation(
                step.get(SurveyVariables.SCOPE),
                step.yes(SurveyVariables.CONTIGUOUS),
                step.find(SurveyVariables.RENOVATION_PLAN).orElse(null),
                step.find(SurveyVariables.STANDARD).orElse(null),
                step.find(SurveyVariables.IMPLEMENTING_ENTITY).orElse(null));
        formations.add(step.project(), step.instance(), formation, step.person());
    }
}
