package cn.jiugai.survey;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was found in one community (JA-3.1-1), with its figures and whose its flats are (JA-2-7). */
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
        List<Variable<?>> fields = new ArrayList<>(List.of(
                SurveyVariables.COMMUNITY,
                SurveyVariables.COUNTED_HOUSEHOLDS,
                SurveyVariables.COUNTED_BUILDINGS,
                SurveyVariables.COUNTED_AREA,
                SurveyVariables.STATE_OWNED_FLATS,
                SurveyVariables.STATE_OWNER,
                SurveyVariables.UNIT_OWNED_FLATS,
                SurveyVariables.UNIT_OWNER,
                SurveyVariables.STAFF_COMMUNITY,
                SurveyVariables.ORIGINAL_OWNER));
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
        CommunityFacts found =
                new CommunityFacts(step.get(SurveyVariables.COMMUNITY), facts, figures(step), tenure(step));
        surveys.put(step.project(), step.instance(), found, step.person());
    }

    private static Figures figures(Step step) {
        return new Figures(
                step.find(SurveyVariables.COUNTED_HOUSEHOLDS).orElse(null),
                step.find(SurveyVariables.COUNTED_BUILDINGS).orElse(null),
                step.find(SurveyVariables.COUNTED_AREA).orElse(null));
    }

    /** An owner stands only beside flats that it owns: what a clerk wrote before setting them to 0 is not kept. */
    private static Tenure tenure(Step step) {
        Integer state = step.find(SurveyVariables.STATE_OWNED_FLATS).orElse(null);
        Integer unit = step.find(SurveyVariables.UNIT_OWNED_FLATS).orElse(null);
        Boolean staff =
                step.find(SurveyVariables.STAFF_COMMUNITY).map("yes"::equals).orElse(null);
        return new Tenure(
                state,
                owner(step, SurveyVariables.STATE_OWNER, state != null && state > 0),
                unit,
                owner(step, SurveyVariables.UNIT_OWNER, unit != null && unit > 0),
                staff,
                owner(step, SurveyVariables.ORIGINAL_OWNER, Boolean.TRUE.equals(staff)));
    }

    private static String owner(Step step, Variable<String> field, boolean applies) {
        return applies ? step.find(field).orElse(null) : null;
    }
}
