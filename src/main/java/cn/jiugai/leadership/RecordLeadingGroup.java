package cn.jiugai.leadership;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who heads the leading group and its office (HG-8-1, HG-8-2). */
@Component
class RecordLeadingGroup extends Recorder {

    private final LeadingGroups groups;

    RecordLeadingGroup(LeadingGroups groups) {
        this.groups = groups;
    }

    @Override
    public String label() {
        return "登记领导小组组成";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                LeadershipVariables.DOCUMENT_NUMBER,
                LeadershipVariables.SET_UP_ON,
                LeadershipVariables.HEAD,
                LeadershipVariables.DEPUTIES,
                LeadershipVariables.OFFICE_HEAD);
    }

    @Override
    protected void record(Step step) {
        groups.set(
                step.instance(),
                step.district(),
                new LeadingGroups.Group(
                        step.get(LeadershipVariables.DOCUMENT_NUMBER),
                        step.get(LeadershipVariables.SET_UP_ON),
                        step.get(LeadershipVariables.HEAD),
                        step.get(LeadershipVariables.DEPUTIES),
                        step.get(LeadershipVariables.OFFICE_HEAD)),
                step.person());
    }
}
