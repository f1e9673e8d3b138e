package cn.jiugai.adjustment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;

/** Keeps the decision on an application, with document and person. */
abstract class DecisionRecorder extends Recorder {

    private static final String APPROVED = "APPROVED";

    private final ApplicationRegister<?> applications;
    private final Variable<String> answer;

    /** @param answer the field in which the department approves or refuses */
    DecisionRecorder(ApplicationRegister<?> applications, Variable<String> answer) {
        this.applications = applications;
        this.answer = answer;
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                answer, AdjustmentVariables.DOCUMENT, AdjustmentVariables.DECIDED_ON, AdjustmentVariables.OPINION);
    }

    @Override
    protected void record(Step step) {
        boolean approved = APPROVED.equals(step.get(answer));
        applications.decide(
                step.instance(),
                new Decision(
                        approved,
                        step.get(AdjustmentVariables.DOCUMENT),
                        step.get(AdjustmentVariables.DECIDED_ON),
                        step.person(),
                        approved ? null : step.find(AdjustmentVariables.OPINION).orElse(null)));
    }
}
