package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities that this run of the survey still has to look at: all of the project at first, then those with gaps. */
@Component
class SurveyedCommunities extends Subjects {

    private final SurveyRegister surveys;

    SurveyedCommunities(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "待摸底的小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        List<CommunityFacts> all = surveys.facts(step.project(), step.instance());
        if (all.isEmpty()) {
            throw new IllegalStateException("项目“%s”在登记簿中没有小区，请先在年度计划中补录".formatted(step.project()));
        }
        return all.stream()
                .filter(community -> !community.isComplete())
                .map(CommunityFacts::community)
                .toList();
    }
}
