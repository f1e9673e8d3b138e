package cn.jiugai.inspection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The findings of an inspection that stop the works (JA-3.6-2). */
@Component
class SeriousFindings extends Subjects {

    private final InspectionRegister inspections;

    SeriousFindings(InspectionRegister inspections) {
        this.inspections = inspections;
    }

    @Override
    public String label() {
        return "检查发现的严重安全问题";
    }

    @Override
    protected List<String> subjects(Step step) {
        return inspections.findings(step.instance()).stream()
                .filter(SiteFinding::serious)
                .map(finding -> finding.id().toString())
                .toList();
    }
}
