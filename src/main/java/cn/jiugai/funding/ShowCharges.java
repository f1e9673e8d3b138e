package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the utilities have declared that they charge residents, unit by unit (JA-2-6). */
@Component
class ShowCharges extends View {

    private final Charges charges;
    private final Offices offices;

    ShowCharges(Charges charges, Offices offices) {
        this.charges = charges;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出已申报的收费";
    }

    @Override
    protected String show(Step step) {
        String project = step.project();
        List<String> units = charges.declarants(project);
        return units.isEmpty()
                ? "还没有单位申报收费。"
                : units.stream().map(unit -> line(project, unit)).collect(Collectors.joining("\n"));
    }

    private String line(String project, String unit) {
        List<Charge> declared = charges.of(project, unit);
        String items = declared.stream()
                .map(charge -> "%s %s（%s）".formatted(charge.item(), charge.standard(), charge.basis()))
                .collect(Collectors.joining("；"));
        return "- %s：%s".formatted(offices.nameOf(unit), declared.isEmpty() ? "不收费" : items);
    }
}
