package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps which parts of the works will be covered by later ones (JA-3.5-4). */
@Component
class RecordSections extends Recorder {

    private final ConcealedRegister sections;

    RecordSections(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "登记隐蔽部位";
    }

    @Override
    public List<Variable<?>> reads() {
        List<Variable<?>> fields = new ArrayList<>(SiteVariables.MORE_SECTIONS);
        fields.addAll(List.of(SiteVariables.NO_SECTIONS, SiteVariables.SECTIONS));
        return fields;
    }

    @Override
    protected void record(Step step) {
        sections.setSections(
                step.project(),
                step.yes(SiteVariables.NO_SECTIONS)
                        ? List.of()
                        : NameList.of(step, SiteVariables.SECTIONS, SiteVariables.MORE_SECTIONS));
    }
}
