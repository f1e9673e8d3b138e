package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what the contractor accounts for, and in which lines it differs from contract and change orders (JA-3.5-4). */
@Component
class RecordFinalAccount extends Recorder {

    private final Settlements settlements;
    private final ContractSums sums;

    RecordFinalAccount(Settlements settlements, ContractSums sums) {
        this.settlements = settlements;
        this.sums = sums;
    }

    @Override
    public String label() {
        return "登记竣工结算报送";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(Stream.of(SettlementVariables.CLAIMED), SettlementVariables.ACCOUNT_ROWS.fields())
                .toList();
    }

    @Override
    protected void record(Step step) {
        settlements.submit(
                step.project(),
                sums.now(step.project())
                        .orElseThrow(() -> new IllegalStateException("项目%s没有合同，不能结算".formatted(step.project()))),
                step.get(SettlementVariables.CLAIMED),
                SettlementVariables.ACCOUNT_ROWS.read(step),
                step.person());
    }
}
