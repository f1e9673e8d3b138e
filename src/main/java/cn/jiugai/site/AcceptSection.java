package cn.jiugai.site;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record that a section is accepted, on the day on which the last party saw it; the next may build on it. */
@Component
class AcceptSection extends Action {

    private final SectionRegister register;

    AcceptSection(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记分部验收合格";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected void act(Step step, Results results) {
        int section = step.get(SiteVariables.WORKS_SECTION);
        LocalDate day = register.opinions(step.project(), section).stream()
                .map(SectionOpinion::seenOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        register.accept(step.project(), section, day);
    }
}
