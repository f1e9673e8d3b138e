package cn.jiugai.violation;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the clearing end only when no violation is open (JA-3.4-1). */
@Component
class CheckViolationsCleared extends Check {

    private final ViolationRegister violations;
    private final RunningCases cases;

    CheckViolationsCleared(ViolationRegister violations, RunningCases cases) {
        this.violations = violations;
        this.cases = cases;
    }

    @Override
    public String label() {
        return "核对违建清零";
    }

    @Override
    protected Verdict verdict(Step step) {
        List<Violation> open = violations.open(step.project());
        List<String> caseless = cases.without(step, open);
        return new ViolationsCleared(
                        violations.all(step.project()).size(),
                        open.stream().map(CheckViolationsCleared::inWords).toList(),
                        open.stream()
                                .filter(Violation::inCase)
                                .filter(violation -> caseless.contains(String.valueOf(violation.number())))
                                .map(Violation::title)
                                .toList())
                .check();
    }

    private static String inWords(Violation violation) {
        return violation.lastNote() == null ? violation.title() : violation.title() + "，" + violation.lastNote();
    }
}
