package cn.jiugai.publicity;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps that a project was put forward as a model; a withdrawn proposal leaves nothing (JA-4.8-3). */
@Component
class RecordModelProposal extends Recorder {

    private final ModelProjects models;

    RecordModelProposal(ModelProjects models) {
        this.models = models;
    }

    @Override
    public String label() {
        return "登记示范项目推荐";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PublicityVariables.WITHDRAWN, PublicityVariables.PRACTICE);
    }

    @Override
    protected void record(Step step) {
        if (!step.yes(PublicityVariables.WITHDRAWN)) {
            models.propose(
                    step.instance(),
                    step.project(),
                    step.get(PublicityVariables.PRACTICE).strip(),
                    step.person());
        }
    }
}
