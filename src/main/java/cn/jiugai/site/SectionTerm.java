package cn.jiugai.site;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.engine.View;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How many working days are left until the milestone of a section, so that its task falls due with it (HG-4.2-8); one once
 * the milestone is reached.
 */
@Component
class SectionTerm extends View {

    private final SectionRegister register;
    private final WorkCalendar calendar;

    SectionTerm(SectionRegister register, WorkCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "分部节点还剩的工作日";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected String show(Step step) {
        WorksSection section = register.section(step.project(), step.get(SiteVariables.WORKS_SECTION));
        return String.valueOf(Math.max(1, calendar.days().between(calendar.today(), section.plannedOn())));
    }
}
