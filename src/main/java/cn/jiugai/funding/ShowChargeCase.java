package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the case about a charge is about. */
@Component
class ShowChargeCase extends View {

    private final ChargeCases cases;
    private final Offices offices;

    ShowChargeCase(ChargeCases cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示收费问题";
    }

    @Override
    protected String show(Step step) {
        ChargeCase matter = cases.get(step.instance());
        return "第%d号：%s，%s“%s”%s（%s）\n\n%s"
                .formatted(
                        matter.number(),
                        offices.nameOf(matter.utility()),
                        matter.fault().title(),
                        matter.item(),
                        Optional.ofNullable(matter.amount())
                                .map(Object::toString)
                                .orElse(""),
                        matter.place(),
                        matter.facts());
    }
}
