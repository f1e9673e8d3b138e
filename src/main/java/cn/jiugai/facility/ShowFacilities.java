package cn.jiugai.facility;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The new facilities of the project with their consents and confirmations (HG-5.2-1, HG-5.2-2). */
@Component
class ShowFacilities extends View {

    private final FacilityRegister facilities;

    ShowFacilities(FacilityRegister facilities) {
        this.facilities = facilities;
    }

    @Override
    public String label() {
        return "列出新建设施";
    }

    @Override
    protected String show(Step step) {
        List<Facility> all = facilities.of(step.project());
        return all.isEmpty()
                ? "还没有登记新建设施。"
                : all.stream().map(facility -> "- " + facility.line()).collect(Collectors.joining("\n"));
    }
}
