package cn.jiugai.acceptance;

import cn.jiugai.acceptance.ComparedItem.Result;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps how each item of plan and scheme was built; what deviates is a defect of the department in charge (JA-3.7-3). */
@Component
class RecordComparison extends Recorder {

    private static final String FOUND_BY = "districtHousing";

    private final AcceptanceRegister acceptances;
    private final Defects defects;

    RecordComparison(AcceptanceRegister acceptances, Defects defects) {
        this.acceptances = acceptances;
        this.defects = defects;
    }

    @Override
    public String label() {
        return "登记逐项验收结果";
    }

    @Override
    public List<Variable<?>> reads() {
        return Arrays.stream(ComparedItem.values())
                .<Variable<?>>flatMap(item -> Stream.of(item.result(), item.deviation(), item.responsible()))
                .toList();
    }

    @Override
    protected void record(Step step) {
        for (ComparedItem item : ComparedItem.values()) {
            Result result = step.get(item.result());
            acceptances.addComparison(step.instance(), item, result);
            if (result == Result.DEVIATES) {
                defects.add(
                        step.instance(),
                        new Defect(null, FOUND_BY, item, step.get(item.deviation()), step.get(item.responsible())));
            }
        }
    }
}
