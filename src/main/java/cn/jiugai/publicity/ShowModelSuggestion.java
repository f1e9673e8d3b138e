package cn.jiugai.publicity;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the rule says about the project as a model, and on which record (JA-4.8-3). */
@Component
class ShowModelSuggestion extends View {

    private final ModelProjects models;

    ShowModelSuggestion(ModelProjects models) {
        this.models = models;
    }

    @Override
    public String label() {
        return "显示示范项目建议";
    }

    @Override
    protected String show(Step step) {
        return models.suggestion(step.project())
                .map(suggestion -> "%s（%s测算）".formatted(suggestion.reasons(), suggestion.judgedOn()))
                .orElse("还没有测算。");
    }
}
