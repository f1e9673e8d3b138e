package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import org.springframework.stereotype.Component;

/** The estimate that the sources have to add up to (JA-2-1). */
@Component
class ShowEstimate extends View {

    private final Projects projects;

    ShowEstimate(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String label() {
        return "列出项目概算";
    }

    @Override
    protected String show(Step step) {
        return "项目概算" + projects.get(step.project()).estimate();
    }
}
