package cn.jiugai.permit;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what an authority saw when it supervised a project after its filing (HG-5.1-4). */
@Component
class RecordAuthorityCheck extends Recorder {

    private final AuthorityChecks checks;
    private final Parties parties;

    RecordAuthorityCheck(AuthorityChecks checks, Parties parties) {
        this.checks = checks;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记监督检查";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                AuthorityCheckVariables.WITHDRAWN,
                AuthorityCheckVariables.CHECKED_ON,
                AuthorityCheckVariables.CHECKERS,
                AuthorityCheckVariables.PLACE,
                AuthorityCheckVariables.RESULT,
                AuthorityCheckVariables.PROBLEM,
                AuthorityCheckVariables.FINDING,
                AuthorityCheckVariables.RESPONSIBLE);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(AuthorityCheckVariables.WITHDRAWN)) {
            return;
        }
        String role = step.get(AuthorityCheckVariables.INITIATOR);
        boolean problem = step.yes(AuthorityCheckVariables.PROBLEM);
        checks.add(
                step.instance(),
                step.project(),
                new AuthorityCheck(
                        role,
                        parties.unit(step, role),
                        step.get(AuthorityCheckVariables.CHECKED_ON),
                        step.get(AuthorityCheckVariables.CHECKERS),
                        step.get(AuthorityCheckVariables.PLACE),
                        step.get(AuthorityCheckVariables.RESULT),
                        problem ? step.get(AuthorityCheckVariables.FINDING) : null,
                        problem ? step.get(AuthorityCheckVariables.RESPONSIBLE) : null),
                step.person());
    }
}
