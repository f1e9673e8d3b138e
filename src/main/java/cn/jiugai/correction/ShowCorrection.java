package cn.jiugai.correction;

import cn.jiugai.engine.People;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.project.ValueType;
import org.springframework.stereotype.Component;

/** The application as who approves it reads it. */
@Component
class ShowCorrection extends View {

    private final Corrections corrections;
    private final Items items;
    private final Offices offices;
    private final People people;

    ShowCorrection(Corrections corrections, Items items, Offices offices, People people) {
        this.corrections = corrections;
        this.items = items;
        this.offices = offices;
        this.people = people;
    }

    @Override
    public String label() {
        return "列出更正申请";
    }

    @Override
    protected String show(Step step) {
        Correction correction = corrections.get(step.instance());
        Item item = items.get(step.project(), correction.item());
        ValueType type = item.fact().type();
        return "**%s**\n\n由 %s 更正为 **%s**\n\n理由：%s\n\n申请：%s"
                .formatted(
                        item.title(),
                        type.show(correction.oldValue()),
                        type.show(type.read(correction.newValue())),
                        correction.reason(),
                        people.name(offices.nameOf(correction.unit()), correction.applicant()));
    }
}
