package cn.jiugai.inspection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.inspection.Investigation.Decision;
import cn.jiugai.inspection.Investigation.FollowUp;
import cn.jiugai.inspection.Investigation.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the supervising department decides on a sign of an offence (JA-3.6-1). */
@Component
class RecordInvestigationDecision extends Recorder {

    private final InvestigationRegister investigations;

    RecordInvestigationDecision(InvestigationRegister investigations) {
        this.investigations = investigations;
    }

    @Override
    public String label() {
        return "登记调查处理决定";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                InspectionVariables.OUTCOME,
                InspectionVariables.FOLLOW_UP,
                InspectionVariables.DECISION_REASON,
                InspectionVariables.DECISION_NUMBER,
                InspectionVariables.DECIDED_ON,
                InspectionVariables.CORRECTION,
                InspectionVariables.TRANSFERRED_TO,
                InspectionVariables.TRANSFER_NUMBER);
    }

    @Override
    protected void record(Step step) {
        Outcome outcome = Outcome.valueOf(step.get(InspectionVariables.OUTCOME));
        investigations.decide(
                step.instance(),
                new Decision(
                        outcome,
                        outcome == Outcome.OFFENCE ? FollowUp.valueOf(step.get(InspectionVariables.FOLLOW_UP)) : null,
                        step.get(InspectionVariables.DECISION_REASON),
                        step.get(InspectionVariables.DECISION_NUMBER),
                        step.get(InspectionVariables.DECIDED_ON),
                        step.find(InspectionVariables.CORRECTION).orElse(null),
                        step.find(InspectionVariables.TRANSFERRED_TO).orElse(null),
                        step.find(InspectionVariables.TRANSFER_NUMBER).orElse(null)),
                step.person());
    }
}
