package cn.jiugai.carryover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses new dates that leave something out, lie outside the next plan year, or turn the work round. */
@Component
class CheckNewDates extends Check {

    private final CarryOverRegister register;
    private final DatesAsked dates;

    CheckNewDates(CarryOverRegister register, DatesAsked dates) {
        this.register = register;
        this.dates = dates;
    }

    @Override
    public String label() {
        return "核对新的时间节点";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CarryOverVariables.LATEST);
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("结转一经批准，节点就不再是核对时的日期");
    }

    @Override
    protected Verdict verdict(Step step) {
        return dates.of(register.get(step.instance()), step.get(CarryOverVariables.LATEST))
                .check();
    }
}
