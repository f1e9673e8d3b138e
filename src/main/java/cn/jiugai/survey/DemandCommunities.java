package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The communities whose demand this run of the survey still has to ask: all at first, then those with gaps. */
@Component
class DemandCommunities extends Subjects {

    private final DemandRegister demands;
    private final ListRegister lists;

    DemandCommunities(DemandRegister demands, ListRegister lists) {
        this.demands = demands;
        this.lists = lists;
    }

    @Override
    public String label() {
        return "待摸底需求的小区";
    }

    private List<CommunityDemand> asked(Step step) {
        return step.yes(SurveyVariables.SUPPLEMENT)
                ? demands.of(step.project())
                : demands.of(step.project(), step.instance());
    }

    @Override
    protected List<String> subjects(Step step) {
        Map<String, Listed> listed = lists.counts(step.project());
        return asked(step).stream()
                .filter(community ->
                        !new SurveyDemand(List.of(community), listed).check().passed())
                .map(CommunityDemand::community)
                .toList();
    }
}
