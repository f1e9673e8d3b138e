package cn.jiugai.construction;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what the supervising firm said to a concealed section (JA-3.5-4). */
@Component
class RecordConcealedAcceptance extends Recorder {

    private static final String ACCEPTED = "accepted";

    private final ConcealedRegister sections;

    RecordConcealedAcceptance(ConcealedRegister sections) {
        this.sections = sections;
    }

    @Override
    public String label() {
        return "登记隐蔽部位验收";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                SiteVariables.SECTION,
                SiteVariables.ACCEPTANCE,
                SiteVariables.SEEN_ON,
                SiteVariables.ACCEPTANCE_REMARK);
    }

    @Override
    protected void record(Step step) {
        boolean accepted = ACCEPTED.equals(step.get(SiteVariables.ACCEPTANCE));
        String remark = accepted ? null : step.get(SiteVariables.ACCEPTANCE_REMARK);
        sections.accept(
                step.project(),
                new ConcealedAcceptance(step.get(SiteVariables.SECTION), accepted, remark),
                step.get(SiteVariables.SEEN_ON),
                step.person());
    }
}
