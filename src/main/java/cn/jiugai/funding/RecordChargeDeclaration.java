package cn.jiugai.funding;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps which charges to residents a utility declares, or that it has none (JA-2-6). */
@Component
class RecordChargeDeclaration extends Recorder {

    private final Charges charges;
    private final Parties parties;

    RecordChargeDeclaration(Charges charges, Parties parties) {
        this.charges = charges;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记收费申报";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.<Variable<?>>of(ChargeVariables.PARTY, ChargeVariables.DECLARATION),
                        ChargeVariables.ROWS.stream()
                                .flatMap(row -> Stream.of(row.item(), row.standard(), row.basis())))
                .toList();
    }

    @Override
    protected void record(Step step) {
        boolean none = ChargeVariables.NONE.equals(step.get(ChargeVariables.DECLARATION));
        List<Charge> declared = none
                ? List.of()
                : ChargeVariables.ROWS.stream()
                        .filter(row -> step.find(row.item()).isPresent())
                        .map(row -> new Charge(
                                step.get(row.item()).strip(),
                                step.get(row.standard()).strip(),
                                step.get(row.basis()).strip()))
                        .toList();
        charges.declare(step.project(), parties.unit(step, step.get(ChargeVariables.PARTY)), declared, step.person());
    }
}
