package cn.jiugai.application;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Refuses a bench meeting to which street, community or residents did not come (HG-2-1). */
@Component
class CheckBenchMeeting extends Check {

    private final BenchRegister register;

    CheckBenchMeeting(BenchRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对到会三方";
    }

    @Override
    protected Verdict verdict(Step step) {
        return register.get(step.project()).check();
    }
}
