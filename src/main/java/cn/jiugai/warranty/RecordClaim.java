package cn.jiugai.warranty;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.project.ProjectStates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a claim on record (HG-4.3-3); one that is taken back is closed as such. */
@Component
class RecordClaim extends Recorder {

    private final Claims claims;
    private final Parties parties;
    private final ProjectStates states;

    RecordClaim(Claims claims, Parties parties, ProjectStates states) {
        this.claims = claims;
        this.parties = parties;
        this.states = states;
    }

    @Override
    public String label() {
        return "登记报修";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ClaimVariables.WITHDRAWN,
                ClaimVariables.COMMUNITY,
                ClaimVariables.PLACE,
                ClaimVariables.PART,
                ClaimVariables.FOUND_ON,
                ClaimVariables.TEXT);
    }

    @Override
    protected void record(Step step) {
        if (step.yes(ClaimVariables.WITHDRAWN)) {
            claims.close(step.instance(), ClaimOutcome.WITHDRAWN);
            return;
        }
        states.lock(step.project());
        claims.put(
                step.instance(),
                step.project(),
                new Claim(
                        0,
                        step.get(ClaimVariables.COMMUNITY),
                        step.get(ClaimVariables.PLACE).strip(),
                        step.get(ClaimVariables.PART),
                        step.get(ClaimVariables.FOUND_ON),
                        step.get(ClaimVariables.TEXT).strip(),
                        parties.unit(step, step.get(ClaimVariables.INITIATOR)),
                        null,
                        null),
                step.person());
    }
}
