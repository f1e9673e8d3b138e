package cn.jiugai.site;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The milestones of the works and how far they are kept (HG-4.2-8). */
@Component
class ShowSchedule extends View {

    private final SectionRegister register;

    ShowSchedule(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "进度计划完成情况";
    }

    @Override
    protected String show(Step step) {
        return register.sections(step.project()).stream()
                .map(section -> "- %d.%s：计划%s，%s"
                        .formatted(section.position(), section.name(), section.plannedOn(), section.outcome()))
                .collect(Collectors.joining("\n"));
    }
}
