package cn.jiugai.survey;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the community of a survey task, and brings what is already known of it, so that only gaps have to be filled in. */
@Component
class OpenSurveyTask extends Opener {

    private final SurveyRegister surveys;

    OpenSurveyTask(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "注明小区，带出已填内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SurveyVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String name = step.get(SurveyVariables.COMMUNITY);
        sheet.about(name);
        surveys.facts(step.project()).stream()
                .filter(community -> community.community().equals(name))
                .forEach(community -> fill(sheet, community));
    }

    private static void fill(Sheet sheet, CommunityFacts community) {
        sheet.fill(SurveyVariables.ELEVATOR_STAIRWELLS, community.elevatorStairwells());
        for (FactKind kind : FactKind.values()) {
            sheet.fill(kind.measure(), community.of(kind).measure());
            sheet.fill(kind.condition(), community.of(kind).condition());
        }
    }
}
