package cn.jiugai.site;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sections of the works, one after the other (HG-4.2-3). */
@Component
class WorksSections extends Subjects {

    private final SectionRegister register;

    WorksSections(SectionRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "分部分项";
    }

    @Override
    protected List<String> subjects(Step step) {
        return register.sections(step.project()).stream()
                .map(section -> String.valueOf(section.position()))
                .toList();
    }
}
