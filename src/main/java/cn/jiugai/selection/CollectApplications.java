package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.ApplicationState;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.plan.SelectionFrame;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in the applications that were reported by the closing day, and says of each other one why it does not come in. */
@Component
class CollectApplications extends Action {

    private final SelectionRegister register;
    private final ApplicationRecords applications;
    private final PlanRecords plans;

    CollectApplications(SelectionRegister register, ApplicationRecords applications, PlanRecords plans) {
        this.register = register;
        this.applications = applications;
        this.plans = plans;
    }

    @Override
    public String label() {
        return "汇总镇街上报的申报";
    }

    @Override
    protected void act(Step step, Results results) {
        SelectionFrame frame = plans.selection(step.project());
        applications
                .of(frame.district(), frame.year())
                .forEach(applied ->
                        register.take(frame.plan(), applied.number(), outReason(applied, frame.closingOn())));
    }

    private Optional<String> outReason(AppliedCommunity applied, LocalDate closingOn) {
        if (applied.state() == ApplicationState.CLOSED) {
            return Optional.of(ended(applied));
        }
        if (applied.state() == ApplicationState.OPEN) {
            return Optional.of("申报截止日%s没有上报".formatted(closingOn));
        }
        return applied.reportedOn().isAfter(closingOn)
                ? Optional.of("%s上报，晚于申报截止日%s".formatted(applied.reportedOn(), closingOn))
                : Optional.empty();
    }

    /** Where the residents' consent decided, with the count. */
    private String ended(AppliedCommunity applied) {
        String label = applied.outcome().label();
        return applied.outcome() == cn.jiugai.application.Outcome.NO_CONSENT
                ? "%s（%s）".formatted(label, applications.consent(applied.number()))
                : label;
    }
}
