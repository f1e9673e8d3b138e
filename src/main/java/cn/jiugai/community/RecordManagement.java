package cn.jiugai.community;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps how the residents have agreed that their community is managed, as a new round (HG-2-7). */
@Component
class RecordManagement extends Recorder {

    private final AgreedManagements management;

    RecordManagement(AgreedManagements management) {
        this.management = management;
    }

    @Override
    public String label() {
        return "登记协商的管理模式";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CommunityVariables.WAY,
                CommunityVariables.MANAGER,
                CommunityVariables.GRADE,
                CommunityVariables.AGREED_ON,
                CommunityVariables.HOUSEHOLDS,
                CommunityVariables.MECHANISM);
    }

    @Override
    protected void record(Step step) {
        management.add(
                step.instance(),
                step.project(),
                new AgreedManagement(
                        step.get(CommunityVariables.WAY),
                        step.get(CommunityVariables.MANAGER).strip(),
                        step.get(CommunityVariables.GRADE),
                        step.get(CommunityVariables.AGREED_ON),
                        step.get(CommunityVariables.HOUSEHOLDS),
                        step.get(CommunityVariables.MECHANISM).strip()),
                step.person());
    }
}
