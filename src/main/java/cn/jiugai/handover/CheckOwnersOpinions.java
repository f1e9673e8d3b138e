package cn.jiugai.handover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses opinions of owners that nobody gave, or of more households than there are (JA-3.8-3). */
@Component
class CheckOwnersOpinions extends Check {

    private static final OwnersOpinions NONE = new OwnersOpinions(0, 0, 0, 0);

    private final ManagementRegister managements;
    private final Projects projects;

    CheckOwnersOpinions(ManagementRegister managements, Projects projects) {
        this.managements = managements;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对业主意见户数";
    }

    @Override
    protected Verdict verdict(Step step) {
        int households = projects.communities(step.project()).stream()
                .mapToInt(Community::households)
                .sum();
        return managements.opinions(step.instance()).orElse(NONE).check(households);
    }
}
