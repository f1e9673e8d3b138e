package cn.jiugai.adjustment;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities of the project, to choose from. */
@Component
class OwnCommunities extends Choices {

    private final Projects projects;

    OwnCommunities(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String label() {
        return "本项目的小区";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return projects.communities(step.project()).stream()
                .map(community ->
                        new Choice("%s（%d户）".formatted(community.name(), community.households()), community.name()))
                .toList();
    }
}
