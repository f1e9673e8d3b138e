package cn.jiugai.construction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of the works that will be covered by later ones, an acceptance each (JA-3.5-4). */
@Component
class ConcealedSections extends Subjects {

    private final ConcealedRegister sections;

    ConcealedSections(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "隐蔽部位";
    }

    @Override
    protected List<String> subjects(Step step) {
        return sections.sections(step.project());
    }
}
