package cn.jiugai.funding;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a case be closed only when the charge was put right, rests on a declaration or was none (JA-2-6). */
@Component
class CheckChargeSettled extends Check {

    private final ChargeCases cases;
    private final Charges charges;
    private final Offices offices;

    CheckChargeSettled(ChargeCases cases, Charges charges, Offices offices) {
        this.cases = cases;
        this.charges = charges;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对收费问题处理结果";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        ChargeCase matter = cases.get(step.instance());
        return new ChargeSettlement(
                        offices.nameOf(matter.utility()),
                        Optional.ofNullable(matter.amount()),
                        cases.newestAnswer(step.instance()),
                        cases.newestDecision(step.instance()),
                        charges.of(step.project(), matter.utility()).stream()
                                .map(Charge::item)
                                .toList())
                .check();
    }
}
