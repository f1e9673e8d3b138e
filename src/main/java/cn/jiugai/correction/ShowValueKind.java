package cn.jiugai.correction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** Tells the form whether the new value is chosen ({@code chosen}) or typed ({@code typed}). */
@Component
class ShowValueKind extends View {

    private final Corrections corrections;
    private final Items items;

    ShowValueKind(Corrections corrections, Items items) {
        this.corrections = corrections;
        this.items = items;
    }

    @Override
    public String label() {
        return "更正的值是选的还是填的";
    }

    @Override
    protected String show(Step step) {
        Item item = items.get(step.project(), corrections.get(step.instance()).item());
        return item.fact().type().choices().isEmpty() ? "typed" : "chosen";
    }
}
