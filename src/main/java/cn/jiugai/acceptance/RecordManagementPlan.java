package cn.jiugai.acceptance;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the management plan of an application as a new round (JA-3.7-4). */
@Component
class RecordManagementPlan extends Recorder {

    private final ManagementPlans plans;

    RecordManagementPlan(ManagementPlans plans) {
        this.plans = plans;
    }

    @Override
    public String label() {
        return "登记后续管理方案";
    }

    @Override
    public List<Variable<?>> reads() {
        return Arrays.stream(ManagementPart.values())
                .<Variable<?>>map(ManagementPart::variable)
                .toList();
    }

    @Override
    protected void record(Step step) {
        Map<ManagementPart, String> parts = new EnumMap<>(ManagementPart.class);
        for (ManagementPart part : ManagementPart.values()) {
            step.find(part.variable()).ifPresent(text -> parts.put(part, text));
        }
        plans.add(step.project(), parts);
    }
}
