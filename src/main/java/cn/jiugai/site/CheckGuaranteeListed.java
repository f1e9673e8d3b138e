package cn.jiugai.site;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Says whether a project is on the list of works that go on when the air is heavily polluted (HG-5.3-1). */
@Component
class CheckGuaranteeListed extends Check {

    private final PreparationRegister register;

    CheckGuaranteeListed(PreparationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对是否在保障清单内";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(GuaranteeListing.findings(register.listing(step.project())));
    }
}
