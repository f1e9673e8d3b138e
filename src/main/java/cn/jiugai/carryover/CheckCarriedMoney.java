package cn.jiugai.carryover;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses money that is not what was planned and not paid (JA-2-3). */
@Component
class CheckCarriedMoney extends Check {

    private final CarryOverRegister register;
    private final ProjectMoney money;

    CheckCarriedMoney(CarryOverRegister register, ProjectMoney money) {
        this.register = register;
        this.money = money;
    }

    @Override
    public String label() {
        return "核对结转资金";
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("结转以后继续付款，余额就不再是核对时的数");
    }

    @Override
    protected Verdict verdict(Step step) {
        return new CarriedMoney(
                        money.of(step.project()), register.get(step.instance()).confirmed())
                .check();
    }
}
