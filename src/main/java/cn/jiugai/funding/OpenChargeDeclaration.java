package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings what the utility has declared before for the project. */
@Component
class OpenChargeDeclaration extends Opener {

    private final Charges charges;
    private final Parties parties;

    OpenChargeDeclaration(Charges charges, Parties parties) {
        this.charges = charges;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "带出上次的收费申报";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ChargeVariables.PARTY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String unit = parties.unit(step, step.get(ChargeVariables.PARTY));
        if (!charges.declarants(step.project()).contains(unit)) {
            return;
        }
        List<Charge> declared = charges.of(step.project(), unit);
        sheet.fill(ChargeVariables.DECLARATION, declared.isEmpty() ? ChargeVariables.NONE : "listed");
        for (int i = 0; i < declared.size(); i++) {
            ChargeVariables.Row row = ChargeVariables.ROWS.get(i);
            sheet.fill(row.item(), declared.get(i).item());
            sheet.fill(row.standard(), declared.get(i).standard());
            sheet.fill(row.basis(), declared.get(i).basis());
        }
    }
}
