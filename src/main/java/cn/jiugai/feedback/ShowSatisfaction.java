package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the newest survey of satisfaction of the project has brought so far; the acceptance shows it too (JA-4.8-2). */
@Component
class ShowSatisfaction extends View {

    private final Surveys surveys;
    private final SatisfactionText text;

    ShowSatisfaction(Surveys surveys, SatisfactionText text) {
        this.surveys = surveys;
        this.text = text;
    }

    @Override
    public String label() {
        return "显示满意度调查结果";
    }

    @Override
    protected String show(Step step) {
        return surveys.newest(step.project())
                .map(survey -> text.of(step.project(), survey))
                .orElse("还没有开展满意度调查。");
    }
}
