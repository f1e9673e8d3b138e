package cn.jiugai.funding;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The charges that the utility of a case has declared for the project. */
@Component
class DeclaredCharges extends Choices {

    private final ChargeCases cases;
    private final Charges charges;

    DeclaredCharges(ChargeCases cases, Charges charges) {
        this.cases = cases;
        this.charges = charges;
    }

    @Override
    public String label() {
        return "该单位已申报的收费";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return charges.of(step.project(), cases.get(step.instance()).utility()).stream()
                .map(charge -> new Choice(
                        "%s %s（%s）".formatted(charge.item(), charge.standard(), charge.basis()), charge.item()))
                .toList();
    }
}
