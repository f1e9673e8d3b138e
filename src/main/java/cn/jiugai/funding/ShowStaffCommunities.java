package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.survey.SurveyRecords;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Former staff communities with their original owners, who may contribute (JA-2-7); empty if there are none. */
@Component
class ShowStaffCommunities extends View {

    private final SurveyRecords surveys;

    ShowStaffCommunities(SurveyRecords surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "列出原职工小区";
    }

    @Override
    protected String show(Step step) {
        return surveys.formerStaffCommunities(step.project()).stream()
                .map(found -> "- %s：原产权单位%s".formatted(found.community(), found.originalOwner()))
                .collect(Collectors.joining("\n"));
    }
}
