package cn.jiugai.publicity;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the department in charge recognises a project as a model, and by which document (JA-4.8-3). */
@Component
class RecordModelDecision extends Recorder {

    private final ModelProjects models;

    RecordModelDecision(ModelProjects models) {
        this.models = models;
    }

    @Override
    public String label() {
        return "登记示范项目认定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                PublicityVariables.NOT_RECOGNISED,
                PublicityVariables.DOCUMENT,
                PublicityVariables.DECIDED_ON,
                PublicityVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean recognised = !step.yes(PublicityVariables.NOT_RECOGNISED);
        models.decide(
                step.instance(),
                recognised,
                recognised ? step.get(PublicityVariables.DOCUMENT).strip() : null,
                step.get(PublicityVariables.DECIDED_ON),
                step.find(PublicityVariables.OPINION).orElse(null),
                step.person());
    }
}
