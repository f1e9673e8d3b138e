package cn.jiugai.acceptance;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Makes a defect of each deviation that has to be put right; who found it is the unit that compares (JA-3.7-3). */
@Component
class RecordComparison extends Recorder {

    private static final String FOUND_BY = "districtHousing";

    private final Comparisons comparisons;
    private final Defects defects;

    RecordComparison(Comparisons comparisons, Defects defects) {
        this.comparisons = comparisons;
        this.defects = defects;
    }

    @Override
    public String label() {
        return "登记逐项验收结果";
    }

    @Override
    protected void record(Step step) {
        defects.dropCompared(step.instance());
        comparisons
                .newest(step.instance())
                .forEach(item -> item.defect()
                        .ifPresent(finding -> defects.add(
                                step.instance(),
                                new Defect(null, FOUND_BY, item.number(), finding, item.responsible()))));
    }
}
