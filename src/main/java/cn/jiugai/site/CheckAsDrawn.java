package cn.jiugai.site;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what was built otherwise than drawn without an approved change; it goes into a rectification (HG-4.2-8). */
@Component
class CheckAsDrawn extends Check {

    private final SectionRegister register;

    CheckAsDrawn(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "核对是否按图施工";
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
        return new AsDrawn(register.section(step.project(), section).name(), register.opinions(step.project(), section))
                .check();
    }
}
