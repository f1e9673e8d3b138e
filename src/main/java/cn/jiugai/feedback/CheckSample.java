package cn.jiugai.feedback;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.feedback.Surveys.Survey;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a sample that is too small, or that leaves a community out (HG-4.3-1). */
@Component
class CheckSample extends Check {

    private final Surveys surveys;
    private final SampleRegister samples;
    private final SatisfactionFigures figures;
    private final Projects projects;

    CheckSample(Surveys surveys, SampleRegister samples, SatisfactionFigures figures, Projects projects) {
        this.surveys = surveys;
        this.samples = samples;
        this.figures = figures;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "核对满意度调查范围";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SatisfactionVariables.MINIMUM_SAMPLE);
    }

    @Override
    protected Verdict verdict(Step step) {
        Survey survey = surveys.get(step.instance());
        return new SampleSize(
                        figures.households(step.project()),
                        survey.sampleHouseholds(),
                        survey.isListed() ? leftOut(step) : List.of(),
                        step.get(SatisfactionVariables.MINIMUM_SAMPLE))
                .check();
    }

    private List<String> leftOut(Step step) {
        List<String> listed = samples.communities(step.instance());
        return projects.communities(step.project()).stream()
                .map(Community::name)
                .filter(name -> !listed.contains(name))
                .toList();
    }
}
