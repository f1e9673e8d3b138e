package cn.jiugai.adjustment;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The other projects of the same district and year that go on, to choose from. */
@Component
class MergeTargets extends Choices {

    private final Projects projects;
    private final ProjectStates states;

    MergeTargets(Projects projects, ProjectStates states) {
        this.projects = projects;
        this.states = states;
    }

    @Override
    public String label() {
        return "可以并入的项目";
    }

    @Override
    protected List<Choice> choices(Step step) {
        Project own = projects.get(step.project());
        return projects.ofYear(own.district(), own.planYear()).stream()
                .filter(project -> !project.number().equals(own.number()))
                .filter(project -> project.planYear() == own.planYear())
                .filter(project -> states.of(project.number()) == ProjectState.RUNNING)
                .map(project -> new Choice("%s %s".formatted(project.number(), project.name()), project.number()))
                .toList();
    }
}
