package cn.jiugai.permit;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps who supervises the project for an authority after its filing (HG-5.1-4). */
@Component
class RecordSupervisor extends Recorder {

    private final SupervisorRegister supervisors;
    private final Parties parties;

    RecordSupervisor(SupervisorRegister supervisors, Parties parties) {
        this.supervisors = supervisors;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记监督人员";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                FeeVariables.PARTY,
                FeeVariables.OFFICER,
                FeeVariables.OFFICER_PHONE,
                FeeVariables.SUPERVISION,
                FeeVariables.NAMED_ON);
    }

    @Override
    protected void record(Step step) {
        String role = step.get(FeeVariables.PARTY);
        supervisors.name(
                step.project(),
                new NamedSupervisor(
                        role,
                        parties.unit(step, role),
                        step.get(FeeVariables.OFFICER),
                        step.get(FeeVariables.OFFICER_PHONE),
                        step.get(FeeVariables.SUPERVISION),
                        step.get(FeeVariables.NAMED_ON)),
                step.person());
    }
}
