package cn.jiugai.violation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** The violation that a case is about, why it was passed on, and what was last said about it. */
@Component
class ShowViolation extends View {

    private final ViolationRegister violations;
    private final ReferralRegister referrals;

    ShowViolation(ViolationRegister violations, ReferralRegister referrals) {
        this.violations = violations;
        this.referrals = referrals;
    }

    @Override
    public String label() {
        return "列出本处违建情况";
    }

    @Override
    protected String show(Step step) {
        int number = step.get(ViolationVariables.VIOLATION);
        Violation violation = violations.get(step.project(), number);
        StringJoiner text = new StringJoiner("\n\n");
        text.add("**%s**".formatted(violation.title()));
        text.add("现状：" + violation.state().title());
        if (violation.determinationNumber() != null) {
            text.add("认定书：" + violation.determinationNumber());
        }
        referrals.accepted(step.project(), number).ifPresent(text::add);
        if (violation.lastNote() != null) {
            text.add("**上次情况**");
            text.add(violation.lastNote());
        }
        return text.toString();
    }
}
