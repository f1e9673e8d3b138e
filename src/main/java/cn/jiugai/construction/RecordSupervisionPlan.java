package cn.jiugai.construction;

import cn.jiugai.construction.ConstructionStart.Supervision;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the officer whom the quality and safety authority names, and its plan with the checkpoints (JA-3.6-3). */
@Component
class RecordSupervisionPlan extends Recorder {

    private final ConstructionRegister constructions;
    private final CheckpointRegister checkpoints;

    RecordSupervisionPlan(ConstructionRegister constructions, CheckpointRegister checkpoints) {
        this.constructions = constructions;
        this.checkpoints = checkpoints;
    }

    @Override
    public String label() {
        return "登记质量监督计划";
    }

    @Override
    public List<Variable<?>> reads() {
        List<Variable<?>> fields = new ArrayList<>(ConstructionVariables.MORE_CHECKPOINTS);
        fields.addAll(List.of(
                ConstructionVariables.OFFICER,
                ConstructionVariables.OFFICER_PHONE,
                ConstructionVariables.OFFICER_FULL_TIME,
                ConstructionVariables.SUPERVISION_PLAN,
                ConstructionVariables.CHECKPOINTS));
        return fields;
    }

    @Override
    protected void record(Step step) {
        List<String> names =
                NameList.of(step, ConstructionVariables.CHECKPOINTS, ConstructionVariables.MORE_CHECKPOINTS);
        constructions.setSupervision(
                step.project(),
                new Supervision(
                        step.find(ConstructionVariables.OFFICER)
                                .map(String::trim)
                                .orElse(null),
                        step.yes(ConstructionVariables.OFFICER_FULL_TIME),
                        step.find(ConstructionVariables.SUPERVISION_PLAN).orElse(null),
                        names.size()),
                step.find(ConstructionVariables.OFFICER_PHONE).orElse(null));
        checkpoints.setCheckpoints(step.project(), names);
    }
}
