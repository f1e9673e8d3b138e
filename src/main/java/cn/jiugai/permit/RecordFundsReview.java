package cn.jiugai.permit;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether funds are short, so that fees may be owed (HG-5.1-3). */
@Component
class RecordFundsReview extends Recorder {

    private static final String SHORT = "short";
    private static final String REVIEWER = "finance";

    private final FeeRegister fees;
    private final Parties parties;

    RecordFundsReview(FeeRegister fees, Parties parties) {
        this.fees = fees;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记资金核实意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(FeeVariables.FUNDS, FeeVariables.FUNDS_OPINION, FeeVariables.FUNDS_REVIEWED_ON);
    }

    @Override
    protected void record(Step step) {
        fees.review(
                step.project(),
                new FeeRegister.FundsReview(
                        SHORT.equals(step.get(FeeVariables.FUNDS)),
                        step.get(FeeVariables.FUNDS_OPINION),
                        step.get(FeeVariables.FUNDS_REVIEWED_ON),
                        parties.unit(step, REVIEWER),
                        step.person()));
    }
}
