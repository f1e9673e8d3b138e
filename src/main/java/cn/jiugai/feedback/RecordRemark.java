package cn.jiugai.feedback;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a resident's remark on record (JA-3.5-3); one that was started by mistake leaves nothing. */
@Component
class RecordRemark extends Recorder {

    private final Remarks remarks;
    private final Parties parties;
    private final ProjectStates states;

    RecordRemark(Remarks remarks, Parties parties, ProjectStates states) {
        this.states = states;
        this.remarks = remarks;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记居民意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                RemarkVariables.WITHDRAWN,
                RemarkVariables.COMMUNITY,
                RemarkVariables.ANONYMOUS,
                RemarkVariables.BUILDING,
                RemarkVariables.DOOR,
                RemarkVariables.RESIDENT,
                RemarkVariables.PHONE,
                RemarkVariables.CHANNEL,
                RemarkVariables.RECEIVED_ON,
                RemarkVariables.SUBJECT,
                RemarkVariables.TEXT,
                RemarkVariables.RESPONSIBLE);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(RemarkVariables.WITHDRAWN)) {
            return;
        }
        boolean anonymous = step.yes(RemarkVariables.ANONYMOUS);
        Remark remark = new Remark(
                0,
                step.get(RemarkVariables.COMMUNITY),
                anonymous ? null : step.get(RemarkVariables.BUILDING).strip(),
                anonymous ? null : step.get(RemarkVariables.DOOR).strip(),
                anonymous ? null : step.find(RemarkVariables.RESIDENT).orElse(null),
                anonymous ? null : step.find(RemarkVariables.PHONE).orElse(null),
                RemarkChannel.valueOf(step.get(RemarkVariables.CHANNEL)),
                step.get(RemarkVariables.RECEIVED_ON),
                RemarkSubject.valueOf(step.get(RemarkVariables.SUBJECT)),
                step.get(RemarkVariables.TEXT).strip(),
                parties.unit(step, step.get(RemarkVariables.INITIATOR)));
        states.lock(step.project());
        remarks.add(step.instance(), step.project(), remark, step.person());
    }
}
