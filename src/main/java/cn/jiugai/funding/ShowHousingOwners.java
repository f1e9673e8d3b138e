package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.survey.SurveyRecords;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The owners of public housing, who have to contribute (JA-2-7); empty if the survey found none. */
@Component
class ShowHousingOwners extends View {

    private final SurveyRecords surveys;

    ShowHousingOwners(SurveyRecords surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "列出公房产权单位";
    }

    @Override
    protected String show(Step step) {
        return surveys.publicHousing(step.project()).stream()
                .map(found -> "- %s：公房%d户，产权单位%s".formatted(found.community(), found.households(), found.owner()))
                .collect(Collectors.joining("\n"));
    }
}
