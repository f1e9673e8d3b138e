package cn.jiugai.feedback;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whom a survey of satisfaction asks, before it starts: from then on it cannot be chosen by the answers (HG-4.3-1). */
@Component
class RecordSample extends Recorder {

    private final SampleRegister samples;
    private final SatisfactionFigures figures;
    private final WorkCalendar calendar;

    RecordSample(SampleRegister samples, SatisfactionFigures figures, WorkCalendar calendar) {
        this.samples = samples;
        this.figures = figures;
        this.calendar = calendar;
    }

    @Override
    public String label() {
        return "登记满意度调查范围";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SatisfactionVariables.SAMPLE, SatisfactionVariables.SAMPLE_REASON);
    }

    @Override
    protected void record(Step step) {
        Sample sample = Sample.valueOf(step.get(SatisfactionVariables.SAMPLE));
        boolean all = sample == Sample.ALL;
        samples.fix(
                step.instance(),
                sample,
                all ? null : step.get(SatisfactionVariables.SAMPLE_REASON).strip(),
                all
                        ? figures.households(step.project())
                        : samples.listed(step.instance()).size(),
                calendar.today());
    }
}
