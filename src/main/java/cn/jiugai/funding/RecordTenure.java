package cn.jiugai.funding;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps whose the flats of a community are (HG-6-3, HG-6-4). */
@Component
class RecordTenure extends Recorder {

    private static final String YES = "yes";

    private final HousingTenures tenures;

    RecordTenure(HousingTenures tenures) {
        this.tenures = tenures;
    }

    @Override
    public String label() {
        return "登记小区产权情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(
                TenureVariables.COMMUNITY,
                TenureVariables.MIXED_USE,
                TenureVariables.PUBLIC_FLATS,
                TenureVariables.PUBLIC_OWNER,
                TenureVariables.STAFF_COMMUNITY,
                TenureVariables.ORIGINAL_OWNER);
    }

    @Override
    protected void record(Step step) {
        int flats = step.get(TenureVariables.PUBLIC_FLATS);
        tenures.put(
                step.project(),
                new HousingTenure(
                        step.get(TenureVariables.COMMUNITY),
                        YES.equals(step.get(TenureVariables.MIXED_USE)),
                        flats,
                        flats == 0
                                ? null
                                : step.get(TenureVariables.PUBLIC_OWNER).strip(),
                        YES.equals(step.get(TenureVariables.STAFF_COMMUNITY))
                                ? step.get(TenureVariables.ORIGINAL_OWNER).strip()
                                : null),
                step.person());
    }
}
