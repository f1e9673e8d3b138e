package cn.jiugai.adjustment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what a unit applies for, or that it has withdrawn it. */
@Component
class RecordAdjustmentApplication extends Recorder {

    private final AdjustmentRegister adjustments;

    RecordAdjustmentApplication(AdjustmentRegister adjustments) {
        this.adjustments = adjustments;
    }

    @Override
    public String label() {
        return "登记计划调整申请";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AdjustmentVariables.KIND,
                AdjustmentVariables.REASON,
                AdjustmentVariables.WITHDRAWN,
                AdjustmentVariables.CONTRACT_END,
                AdjustmentVariables.SETTLEMENT,
                AdjustmentVariables.SETTLED,
                AdjustmentVariables.LEAVING,
                AdjustmentVariables.NEW_NAME,
                AdjustmentVariables.KEPT,
                AdjustmentVariables.MOVED,
                AdjustmentVariables.MERGE_INTO);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(AdjustmentVariables.WITHDRAWN)) {
            adjustments.withdraw(step.instance());
            return;
        }
        AdjustmentKind kind = AdjustmentKind.valueOf(step.get(AdjustmentVariables.KIND));
        boolean split = kind == AdjustmentKind.SPLIT;
        adjustments.put(new Adjustment(
                step.instance(),
                step.project(),
                kind,
                step.get(AdjustmentVariables.REASON),
                step.person(),
                settlement(step, kind == AdjustmentKind.TERMINATE),
                split ? step.find(AdjustmentVariables.LEAVING).orElse(List.of()) : List.of(),
                read(step, AdjustmentVariables.NEW_NAME, split),
                read(step, AdjustmentVariables.KEPT, split),
                read(step, AdjustmentVariables.MOVED, split),
                read(step, AdjustmentVariables.MERGE_INTO, kind == AdjustmentKind.MERGE),
                Optional.empty()));
    }

    private static Adjustment.Settlement settlement(Step step, boolean ends) {
        return new Adjustment.Settlement(
                read(step, AdjustmentVariables.CONTRACT_END, ends),
                read(step, AdjustmentVariables.SETTLEMENT, ends),
                read(step, AdjustmentVariables.SETTLED, ends));
    }

    /** A field that belongs to another kind keeps its old value in the process when the kind is changed. */
    private static <T> T read(Step step, Variable<T> field, boolean belongs) {
        return belongs ? step.find(field).orElse(null) : null;
    }
}
