package cn.jiugai.facility;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out whether the scheme adds a rain-water network that has to be joined to the main (HG-5.4-1). */
@Component
class FindRainwater extends Action {

    private static final String PLANNED = "networkPlanned";

    private final FacilityRecords facilities;

    FindRainwater(FacilityRecords facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "查明有没有雨水管网要接驳";
    }

    @Override
    public List<String> results() {
        return List.of(PLANNED);
    }

    @Override
    protected void act(Step step, Results results) {
        results.put(
                PLANNED,
                facilities.rainwater(step.project()).filter(Rainwater::network).isPresent());
    }
}
