package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** How many households there are, and how many stand on the list of whom to ask (HG-4.3-1). */
@Component
class ShowSample extends View {

    private final SampleRegister samples;
    private final SatisfactionFigures figures;

    ShowSample(SampleRegister samples, SatisfactionFigures figures) {
        this.samples = samples;
        this.figures = figures;
    }

    @Override
    public String label() {
        return "显示满意度调查抽样名单";
    }

    @Override
    protected String show(Step step) {
        return of(step.project(), step.instance());
    }

    String of(String project, String survey) {
        int listed = samples.listed(survey).size();
        return listed == 0
                ? "本项目共%d户，没有上传抽样名单。".formatted(figures.households(project))
                : "本项目共%d户，抽样名单%d户（%s）。"
                        .formatted(
                                figures.households(project),
                                listed,
                                SatisfactionResult.percent(listed, figures.households(project)));
    }
}
