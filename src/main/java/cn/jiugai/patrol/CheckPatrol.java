package cn.jiugai.patrol;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses an inspection of another week than the one for which it is owed (HG-4.2-2). */
@Component
class CheckPatrol extends Check {

    private final PatrolRegister register;

    CheckPatrol(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对巡检日期";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    protected String about(Step step) {
        Patrol patrol = patrol(step);
        return "%s/%s".formatted(patrol.first(), patrol.party());
    }

    @Override
    protected Verdict verdict(Step step) {
        Patrol patrol = patrol(step);
        return new PatrolVisit(patrol.weekName(), patrol.first(), patrol.last(), patrol.inspectedOn()).check();
    }

    private Patrol patrol(Step step) {
        return register.get(step.get(PatrolVariables.PATROL));
    }
}
