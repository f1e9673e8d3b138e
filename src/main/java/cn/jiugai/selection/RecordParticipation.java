package cn.jiugai.selection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a community out of the ranking with the reason, or in again; nothing is dropped without a word (HG-3-10). */
@Component
class RecordParticipation extends Recorder {

    private static final String WITHDRAW = "WITHDRAW";
    private static final String RESTORE = "RESTORE";

    private final SelectionRegister register;

    RecordParticipation(SelectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记退出排序的小区";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SelectionVariables.ARRANGEMENT,
                SelectionVariables.WITHDRAWN_APPLICATION,
                SelectionVariables.WITHDRAWAL_REASON,
                SelectionVariables.RESTORED_APPLICATION);
    }

    @Override
    protected void record(Step step) {
        switch (step.get(SelectionVariables.ARRANGEMENT)) {
            case WITHDRAW ->
                register.withdraw(
                        step.get(SelectionVariables.WITHDRAWN_APPLICATION),
                        Optional.of(step.get(SelectionVariables.WITHDRAWAL_REASON)),
                        step.person());
            case RESTORE ->
                register.withdraw(step.get(SelectionVariables.RESTORED_APPLICATION), Optional.empty(), step.person());
            default -> {
                // the other rounds of the step are not about who takes part
            }
        }
    }
}
