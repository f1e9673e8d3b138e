package cn.jiugai.payment;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the audited sum with the lines in which it differs from the account (JA-3.5-2, JA-3.5-4). */
@Component
class RecordAccountAudit extends Recorder {

    private final Settlements settlements;

    RecordAccountAudit(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public String label() {
        return "登记结算审计结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(
                                SettlementVariables.AUDITED,
                                SettlementVariables.REPORT_NUMBER,
                                SettlementVariables.AUDITED_ON),
                        SettlementVariables.AUDIT_ROWS.fields())
                .toList();
    }

    @Override
    protected void record(Step step) {
        settlements.audit(
                step.project(),
                step.get(SettlementVariables.AUDITED),
                step.get(SettlementVariables.REPORT_NUMBER),
                step.get(SettlementVariables.AUDITED_ON),
                SettlementVariables.AUDIT_ROWS.read(step),
                step.person());
    }
}
