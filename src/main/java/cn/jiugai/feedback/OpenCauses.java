package cn.jiugai.feedback;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why households are not satisfied according to the newest survey, for a rectification each (HG-4.3-1). */
@Component
class OpenCauses extends Subjects {

    private final Surveys surveys;
    private final Causes causes;

    OpenCauses(Surveys surveys, Causes causes) {
        this.surveys = surveys;
        this.causes = causes;
    }

    @Override
    public String label() {
        return "本次调查的不满意原因";
    }

    @Override
    protected List<String> subjects(Step step) {
        String survey = surveys.newest(step.project()).orElseThrow().instance();
        return causes.of(survey).stream()
                .map(cause -> String.valueOf(cause.id()))
                .toList();
    }
}
