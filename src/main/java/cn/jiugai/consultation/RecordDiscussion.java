package cn.jiugai.consultation;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps when and where residents discussed the draft scheme, how many came, and what came of it (JA-3.2-3). */
@Component
class RecordDiscussion extends Recorder {

    private final DiscussionRegister discussions;

    RecordDiscussion(DiscussionRegister discussions) {
        this.discussions = discussions;
    }

    @Override
    public String label() {
        return "登记居民论证";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ConsultationVariables.DISCUSSED_ON,
                ConsultationVariables.DISCUSSION_PLACE,
                ConsultationVariables.PARTICIPANTS,
                ConsultationVariables.DISCUSSION_OUTCOME);
    }

    @Override
    protected void record(Step step) {
        Discussion told = new Discussion(
                0,
                step.get(ConsultationVariables.DISCUSSED_ON),
                step.get(ConsultationVariables.DISCUSSION_PLACE),
                step.get(ConsultationVariables.PARTICIPANTS),
                step.get(ConsultationVariables.DISCUSSION_OUTCOME));
        discussions.put(step.project(), step.instance(), told, step.person());
    }
}
