package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what supervising firm and implementing entity say to a change order (JA-3.5-4). */
@Component
class RecordChangeOpinion extends Recorder {

    private static final Map<String, String> ROLES = Map.of(
            "userTask_reviewChange", ChangeOpinions.SUPERVISOR,
            "userTask_endorseChange", ChangeOpinions.IMPLEMENTING_ENTITY);

    private final ChangeOpinions opinions;

    RecordChangeOpinion(ChangeOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "登记对工程变更的意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ChangeVariables.STANCE, ChangeVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean agrees = ChangeVariables.AGREE.equals(step.get(ChangeVariables.STANCE));
        opinions.add(
                step.instance(),
                new ChangeOpinion(
                        ROLES.get(step.id()), agrees, agrees ? null : step.get(ChangeVariables.OPINION), null),
                step.person());
    }
}
