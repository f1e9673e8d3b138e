package cn.jiugai.violation;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities of the project, for the place of a violation. */
@Component
class ProjectCommunities extends Choices {

    private final Projects projects;

    ProjectCommunities(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String label() {
        return "本项目的小区";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return projects.communities(step.project()).stream()
                .map(community -> new Choice(community.name(), community.name()))
                .toList();
    }
}
