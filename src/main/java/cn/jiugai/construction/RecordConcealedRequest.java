package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the application for the acceptance of a concealed section (JA-3.5-4). */
@Component
class RecordConcealedRequest extends Recorder {

    private final ConcealedRegister sections;

    RecordConcealedRequest(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "登记隐蔽部位报验";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SiteVariables.SECTION, SiteVariables.READY_ON, SiteVariables.SELF_CHECK);
    }

    @Override
    protected void record(Step step) {
        sections.apply(
                step.project(),
                step.get(SiteVariables.SECTION),
                step.get(SiteVariables.READY_ON),
                step.get(SiteVariables.SELF_CHECK));
    }
}
