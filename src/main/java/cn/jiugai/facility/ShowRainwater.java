package cn.jiugai.facility;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** What the scheme says about rain water (HG-5.4-1). */
@Component
class ShowRainwater extends View {

    private final FacilityRecords facilities;

    ShowRainwater(FacilityRecords facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "列出雨水管网安排";
    }

    @Override
    protected String show(Step step) {
        return facilities.rainwater(step.project()).map(Rainwater::text).orElse("");
    }
}
