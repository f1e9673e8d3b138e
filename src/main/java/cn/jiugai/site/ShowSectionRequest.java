package cn.jiugai.site;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** The contractor's application for the acceptance of a section. */
@Component
class ShowSectionRequest extends View {

    private final SectionRegister register;

    ShowSectionRequest(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "分部报验内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected String show(Step step) {
        WorksSection section = register.section(step.project(), step.get(SiteVariables.WORKS_SECTION));
        SectionRegister.Request request = register.newest(step.project(), section.position());
        return "**%d.%s**　计划%s完成，%s完工（第%d次报验）\n\n自检情况：%s"
                .formatted(
                        section.position(),
                        section.name(),
                        section.plannedOn(),
                        request.finishedOn(),
                        request.round(),
                        request.selfCheck());
    }
}
