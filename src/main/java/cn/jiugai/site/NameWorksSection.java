package cn.jiugai.site;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in the name of a task which section of the works it is about. */
@Component
class NameWorksSection extends Opener {

    private final SectionRegister register;

    NameWorksSection(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "在任务名称后注明分部";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        WorksSection section = register.section(step.project(), step.get(SiteVariables.WORKS_SECTION));
        sheet.about("%d.%s".formatted(section.position(), section.name()));
    }
}
