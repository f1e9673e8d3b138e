package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the working body of the street and the party organisation of the community (HG-7-5). */
@Component
class RecordWorkingBody extends Recorder {

    private final WorkingBodyRegister register;

    RecordWorkingBody(WorkingBodyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记工作机构和社区党组织";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.WORKING_BODY,
                ApplicationVariables.BODY_CONTACT,
                ApplicationVariables.BODY_PHONE,
                ApplicationVariables.PARTY_ORGANISATION,
                ApplicationVariables.PARTY_SECRETARY);
    }

    @Override
    protected void record(Step step) {
        register.set(
                step,
                new WorkingBody(
                        step.get(ApplicationVariables.WORKING_BODY),
                        step.get(ApplicationVariables.BODY_CONTACT),
                        step.get(ApplicationVariables.BODY_PHONE),
                        step.get(ApplicationVariables.PARTY_ORGANISATION),
                        step.get(ApplicationVariables.PARTY_SECRETARY)));
    }
}
