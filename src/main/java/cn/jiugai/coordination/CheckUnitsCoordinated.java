package cn.jiugai.coordination;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses while one of the units has not answered or cannot work along (HG-4.1-2). */
@Component
class CheckUnitsCoordinated extends Check {

    private final CoordinationRegister register;

    CheckUnitsCoordinated(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对各单位是否落实";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new UnitsCoordinated(
                        List.copyOf(register.answers(step.instance()).values()))
                .check();
    }
}
