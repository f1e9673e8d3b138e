package cn.jiugai.escalation;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps why a unit is late and when it will be done. */
@Component
class RecordOverdueAnswer extends Recorder {

    private final Pressing pressing;
    private final Parties parties;

    RecordOverdueAnswer(Pressing pressing, Parties parties) {
        this.pressing = pressing;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记未办原因和办结时间";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                EscalationVariables.ESCALATION,
                EscalationVariables.PARTY,
                EscalationVariables.CAUSE,
                EscalationVariables.PROMISED_ON);
    }

    @Override
    protected void record(Step step) {
        pressing.answer(
                step.get(EscalationVariables.ESCALATION),
                parties.unit(step, step.get(EscalationVariables.PARTY)),
                step.get(EscalationVariables.CAUSE),
                step.get(EscalationVariables.PROMISED_ON),
                step.person());
    }
}
