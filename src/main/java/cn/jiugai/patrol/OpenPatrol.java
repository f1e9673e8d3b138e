package cn.jiugai.patrol;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of the task which week is to be inspected, and brings what the party said before it was sent back. */
@Component
class OpenPatrol extends Opener {

    private final PatrolRegister register;

    OpenPatrol(PatrolRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "注明第几周，带出已填内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(PatrolVariables.PATROL);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        Patrol patrol = register.get(step.get(PatrolVariables.PATROL));
        sheet.about(patrol.weekName());
        sheet.fill(PatrolVariables.INSPECTORS, patrol.inspectors());
        sheet.fill(PatrolVariables.PLACE, patrol.place());
        sheet.fill(PatrolVariables.CONTENT, patrol.content());
        sheet.fill(PatrolVariables.SAMPLING, patrol.sampling());
        List<PatrolFinding> found = register.findings(patrol.id());
        for (int line = 0; line < found.size(); line++) {
            sheet.fill(
                    PatrolVariables.findings().get(line).finding(),
                    found.get(line).finding());
            sheet.fill(
                    PatrolVariables.findings().get(line).responsible(),
                    found.get(line).responsible());
        }
    }
}
