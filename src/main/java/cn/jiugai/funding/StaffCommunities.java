package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The former staff communities of the project, whose original owners are asked (HG-6-3). */
@Component
class StaffCommunities extends Subjects {

    private final HousingTenures tenures;

    StaffCommunities(HousingTenures tenures) {
        this.tenures = tenures;
    }

    @Override
    public String label() {
        return "原职工小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        return tenures.of(step.project()).stream()
                .filter(tenure -> tenure.originalOwner() != null)
                .map(HousingTenure::community)
                .toList();
    }
}
