package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities of the project, in which it is asked whose the flats are (HG-6-3, HG-6-4). */
@Component
class FundedCommunities extends Subjects {

    private final Projects projects;

    FundedCommunities(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String label() {
        return "登记产权情况的小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        return projects.communities(step.project()).stream()
                .map(Community::name)
                .toList();
    }
}
