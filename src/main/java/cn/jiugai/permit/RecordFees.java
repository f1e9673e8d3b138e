package cn.jiugai.permit;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which of the fees are paid and which are owed (HG-5.1-3). */
@Component
class RecordFees extends Recorder {

    private static final String PAID = "paid";

    private final FeeRegister fees;

    RecordFees(FeeRegister fees) {
        this.fees = fees;
    }

    @Override
    public String label() {
        return "登记三项费用";
    }

    @Override
    public List<Variable<?>> reads() {
        return FeeVariables.fees();
    }

    @Override
    protected void record(Step step) {
        for (Fee fee : Fee.values()) {
            boolean paid = PAID.equals(step.get(FeeVariables.state(fee)));
            fees.state(
                    step.project(),
                    new StatedFee(
                            fee,
                            step.get(FeeVariables.amount(fee)),
                            paid ? step.get(FeeVariables.paidOn(fee)) : null,
                            paid ? step.get(FeeVariables.voucher(fee)) : null),
                    step.person());
        }
    }
}
