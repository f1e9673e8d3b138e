package cn.jiugai.site;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a rectification is about that follows from a departure from the drawings (HG-4.2-8). */
@Component
class DepartureText extends View {

    private final SectionRegister register;

    DepartureText(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "与图纸不符的内容";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected String show(Step step) {
        WorksSection section = register.section(step.project(), step.get(SiteVariables.WORKS_SECTION));
        return new AsDrawn(section.name(), register.opinions(step.project(), section.position())).finding();
    }
}
