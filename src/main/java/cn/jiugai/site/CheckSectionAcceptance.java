package cn.jiugai.site;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends a section that a party does not accept back to the contractor (HG-4.2-3). */
@Component
class CheckSectionAcceptance extends Check {

    private final SectionRegister register;
    private final Offices offices;

    CheckSectionAcceptance(SectionRegister register, Offices offices) {
        this.register = register;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "核对分部验收意见";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.WORKS_SECTION);
    }

    @Override
    protected String about(Step step) {
        return String.valueOf(step.get(SiteVariables.WORKS_SECTION));
    }

    @Override
    protected Verdict verdict(Step step) {
        int section = step.get(SiteVariables.WORKS_SECTION);
        return new SectionAcceptance(
                        register.section(step.project(), section).name(),
                        register.newest(step.project(), section).finishedOn(),
                        register.opinions(step.project(), section),
                        offices::nameOf)
                .check();
    }
}
