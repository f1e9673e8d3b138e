package cn.jiugai.leadership;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who answers for a member unit and whom to call (HG-8-1). */
@Component
class RecordMember extends Recorder {

    private final LeadingGroups groups;
    private final Parties parties;

    RecordMember(LeadingGroups groups, Parties parties) {
        this.groups = groups;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记成员单位负责人";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                LeadershipVariables.PARTY,
                LeadershipVariables.PERSON,
                LeadershipVariables.CONTACT,
                LeadershipVariables.PHONE);
    }

    @Override
    protected void record(Step step) {
        groups.answer(
                step.instance(),
                new LeadingGroups.Member(
                        parties.unit(step, step.get(LeadershipVariables.PARTY)),
                        step.get(LeadershipVariables.PERSON),
                        step.get(LeadershipVariables.CONTACT),
                        step.get(LeadershipVariables.PHONE)));
    }
}
