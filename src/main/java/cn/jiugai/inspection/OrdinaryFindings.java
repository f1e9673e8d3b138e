package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The findings of an inspection that are put right while works go on (JA-3.6-4). */
@Component
class OrdinaryFindings extends Subjects {

    private final InspectionRegister inspections;

    OrdinaryFindings(InspectionRegister inspections) {
        this.inspections = inspections;
    }

    @Override
    public String label() {
        return "检查发现的一般问题";
    }

    @Override
    protected List<String> subjects(Step step) {
        return inspections.findings(step.instance()).stream()
                .filter(finding -> !finding.serious())
                .map(finding -> finding.id().toString())
                .toList();
    }
}
