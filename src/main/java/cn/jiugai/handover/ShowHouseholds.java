package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many households the project has, for the opinions of the owners. */
@Component
class ShowHouseholds extends View {

    private final Projects projects;

    ShowHouseholds(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String label() {
        return "列出小区户数";
    }

    @Override
    protected String show(Step step) {
        return projects.communities(step.project()).stream()
                .map(community -> "- %s：%d户".formatted(community.name(), community.households()))
                .collect(Collectors.joining("\n"));
    }
}
