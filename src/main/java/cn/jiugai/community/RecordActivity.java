package cn.jiugai.community;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps an activity of the community (HG-2-8). */
@Component
class RecordActivity extends Recorder {

    private final CommunityLife life;

    RecordActivity(CommunityLife life) {
        this.life = life;
    }

    @Override
    public String label() {
        return "登记社区活动";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CommunityVariables.ACTIVITY,
                CommunityVariables.HELD_ON,
                CommunityVariables.FACILITY,
                CommunityVariables.PARTICIPANTS,
                CommunityVariables.RESULT);
    }

    @Override
    protected void record(Step step) {
        life.add(
                step.instance(),
                step.project(),
                new Activity(
                        step.get(CommunityVariables.ACTIVITY).strip(),
                        step.get(CommunityVariables.HELD_ON),
                        step.get(CommunityVariables.FACILITY).strip(),
                        step.get(CommunityVariables.PARTICIPANTS),
                        step.get(CommunityVariables.RESULT).strip()),
                step.person());
    }
}
