package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps number and day of the order by which the supervising firm lets the works start. */
@Component
class RecordStartOrder extends Recorder {

    private final ConstructionRegister constructions;

    RecordStartOrder(ConstructionRegister constructions) {
        this.constructions = constructions;
    }

    @Override
    public String label() {
        return "登记开工令";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(ConstructionVariables.START_ORDER, ConstructionVariables.STARTED_ON);
    }

    @Override
    protected void record(Step step) {
        constructions.start(
                step.project(),
                step.get(ConstructionVariables.START_ORDER),
                step.get(ConstructionVariables.STARTED_ON));
    }
}
