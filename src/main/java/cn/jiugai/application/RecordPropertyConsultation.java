package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the consultation that street and community hold on the property management (HG-4.1-7). */
@Component
class RecordPropertyConsultation extends Recorder {

    private final PropertyRegister register;

    RecordPropertyConsultation(PropertyRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记物业管理协商";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.PROPERTY_HELD_ON,
                ApplicationVariables.PROPERTY_PLACE,
                ApplicationVariables.PROPERTY_STREET,
                ApplicationVariables.PROPERTY_COMMUNITY,
                ApplicationVariables.PROPERTY_PARTICIPANTS,
                ApplicationVariables.PROPERTY_MINUTES);
    }

    @Override
    protected void record(Step step) {
        register.setConsultation(
                step,
                new Consultation(
                        step.get(ApplicationVariables.PROPERTY_HELD_ON),
                        step.get(ApplicationVariables.PROPERTY_PLACE),
                        step.get(ApplicationVariables.PROPERTY_STREET),
                        step.get(ApplicationVariables.PROPERTY_COMMUNITY),
                        step.get(ApplicationVariables.PROPERTY_PARTICIPANTS),
                        step.get(ApplicationVariables.PROPERTY_MINUTES)));
    }
}
