package cn.jiugai.violation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets the clearing end only when no violation is open (JA-3.4-1). */
@Component
class CheckViolationsCleared extends Check {

    private final ViolationRegister violations;

    CheckViolationsCleared(ViolationRegister violations) {
        this.violations = violations;
    }

    @Override
    public String label() {
        return "核对违建清零";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new ViolationsCleared(
                        violations.all(step.project()).size(),
                        violations.open(step.project()).stream()
                                .map(CheckViolationsCleared::inWords)
                                .toList())
                .check();
    }

    private static String inWords(Violation violation) {
        return violation.lastNote() == null ? violation.title() : violation.title() + "，" + violation.lastNote();
    }
}
