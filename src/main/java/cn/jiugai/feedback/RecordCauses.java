package cn.jiugai.feedback;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what has to be put right before the residents are asked again, and by whom (HG-4.3-1). */
@Component
class RecordCauses extends Recorder {

    private final Surveys surveys;
    private final Causes causes;

    RecordCauses(Surveys surveys, Causes causes) {
        this.surveys = surveys;
        this.causes = causes;
    }

    @Override
    public String label() {
        return "登记不满意原因";
    }

    @Override
    public List<Variable<?>> reads() {
        return CauseFields.all();
    }

    @Override
    protected void record(Step step) {
        String survey = surveys.newest(step.project()).orElseThrow().instance();
        CauseFields.ALL.forEach(pair -> step.find(pair.cause())
                .ifPresent(cause -> causes.add(survey, cause.strip(), step.get(pair.responsible()), step.person())));
    }
}
