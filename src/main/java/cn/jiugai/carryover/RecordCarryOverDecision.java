package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Answer;
import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the decision on a carry-over, with document and person. */
@Component
class RecordCarryOverDecision extends Recorder {

    private final CarryOverRegister register;

    RecordCarryOverDecision(CarryOverRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记结转批复";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                CarryOverVariables.RETURNED,
                CarryOverVariables.DECISION,
                CarryOverVariables.DOCUMENT,
                CarryOverVariables.DECIDED_ON,
                CarryOverVariables.OPINION);
    }

    /** Fields that the form hides for this answer keep the values of an earlier one in the process. */
    @Override
    protected void record(Step step) {
        boolean decided = !step.yes(CarryOverVariables.RETURNED);
        Answer answer = decided ? Answer.valueOf(step.get(CarryOverVariables.DECISION)) : Answer.RETURNED;
        register.decide(
                step.instance(),
                new Decision(
                        answer,
                        decided ? step.get(CarryOverVariables.DOCUMENT) : null,
                        decided ? step.get(CarryOverVariables.DECIDED_ON) : null,
                        step.person(),
                        answer == Answer.APPROVED
                                ? null
                                : step.find(CarryOverVariables.OPINION).orElse(null)));
    }
}
