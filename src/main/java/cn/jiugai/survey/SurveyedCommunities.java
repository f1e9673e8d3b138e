package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The communities that this run of the survey still has to look at: all of the project at first, then those with gaps, and
 * once the project was formed those that have to be counted again. A survey that only supplements an earlier one leaves
 * alone what that found.
 */
@Component
class SurveyedCommunities extends Subjects {

    private final SurveyRegister surveys;
    private final FormationRegister formations;
    private final PlannedScopes scopes;

    SurveyedCommunities(SurveyRegister surveys, FormationRegister formations, PlannedScopes scopes) {
        this.surveys = surveys;
        this.formations = formations;
        this.scopes = scopes;
    }

    @Override
    public String label() {
        return "待摸底的小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        List<CommunityFacts> all = step.yes(SurveyVariables.SUPPLEMENT)
                ? surveys.facts(step.project())
                : surveys.facts(step.project(), step.instance());
        if (all.isEmpty()) {
            throw new IllegalStateException("项目“%s”在登记簿中没有小区，请先在年度计划中补录".formatted(step.project()));
        }
        List<String> again = formations.isFormed(step.instance()) ? scopes.differing(step.project()) : List.of();
        return all.stream()
                .filter(community -> !community.isComplete() || again.contains(community.community()))
                .map(CommunityFacts::community)
                .toList();
    }
}
