package cn.jiugai.deadline;

import cn.jiugai.escalation.Escalation;
import cn.jiugai.escalation.OverdueMatter;
import org.springframework.stereotype.Component;

/** An escalated date of the plan year is done when the register says that it is kept. */
@Component
class MilestoneMatter implements OverdueMatter {

    private final MilestoneRegister register;
    private final KeptDates keptDates;

    MilestoneMatter(MilestoneRegister register, KeptDates keptDates) {
        this.register = register;
        this.keptDates = keptDates;
    }

    @Override
    public boolean isDone(Escalation escalation) {
        return escalation.process().equals(Milestones.PROCESS)
                && register.of(escalation.project()).stream()
                        .filter(row -> escalation.instance().equals(row.instance()))
                        .anyMatch(row ->
                                keptDates.keptOn(row.project(), row.kind()).isPresent());
    }
}
