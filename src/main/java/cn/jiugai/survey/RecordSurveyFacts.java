package cn.jiugai.survey;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was found in one community (JA-3.1-1), and the demand for elevators there (JA-4.6-1). */
@Component
class RecordSurveyFacts extends Recorder {

    private final SurveyRegister surveys;

    RecordSurveyFacts(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "登记小区现状";
    }

    @Override
    public List<Variable<?>> reads() {
        List<Variable<?>> fields =
                new ArrayList<>(List.of(SurveyVariables.COMMUNITY, SurveyVariables.ELEVATOR_STAIRWELLS));
        for (FactKind kind : FactKind.values()) {
            fields.addAll(List.of(kind.measure(), kind.condition()));
        }
        return fields;
    }

    @Override
    protected void record(Step step) {
        Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            facts.put(
                    kind,
                    new Fact(
                            step.find(kind.measure()).orElse(null),
                            step.find(kind.condition()).orElse(null)));
        }
        CommunityFacts found = new CommunityFacts(
                step.get(SurveyVariables.COMMUNITY), facts, step.get(SurveyVariables.ELEVATOR_STAIRWELLS));
        surveys.put(step.project(), step.instance(), found, step.person());
    }
}
