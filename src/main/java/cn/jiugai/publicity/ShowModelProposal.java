package cn.jiugai.publicity;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What others may learn from the project, in the words of who put it forward (JA-4.8-3). */
@Component
class ShowModelProposal extends View {

    private final ModelProjects models;

    ShowModelProposal(ModelProjects models) {
        this.models = models;
    }

    @Override
    public String label() {
        return "显示推荐的典型做法";
    }

    @Override
    protected String show(Step step) {
        return models.practice(step.instance());
    }
}
