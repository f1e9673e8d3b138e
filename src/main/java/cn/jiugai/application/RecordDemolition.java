package cn.jiugai.application;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whether the community stands in a plan of demolition or redevelopment, and who said so (HG-3-7). */
@Component
class RecordDemolition extends Recorder {

    private static final String PLANNED = "planned";

    private final DemolitionRegister register;

    RecordDemolition(DemolitionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记拆改计划核实情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                ApplicationVariables.DEMOLITION_PLANNED,
                ApplicationVariables.DEMOLITION_SOURCE,
                ApplicationVariables.DEMOLITION_CHECKED_ON);
    }

    @Override
    protected void record(Step step) {
        register.set(
                step,
                new Demolition(
                        PLANNED.equals(step.get(ApplicationVariables.DEMOLITION_PLANNED)),
                        step.get(ApplicationVariables.DEMOLITION_SOURCE),
                        step.get(ApplicationVariables.DEMOLITION_CHECKED_ON)));
    }
}
