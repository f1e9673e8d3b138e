package cn.jiugai.correction;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The values that the chosen fact can have; none if the value is typed. */
@Component
class NewValueChoices extends Choices {

    private final Corrections corrections;
    private final Items items;

    NewValueChoices(Corrections corrections, Items items) {
        this.corrections = corrections;
        this.items = items;
    }

    @Override
    public String label() {
        return "更正后可选的值";
    }

    @Override
    protected List<Choice> choices(Step step) {
        Item item = items.get(step.project(), corrections.get(step.instance()).item());
        return item.fact().type().choices().entrySet().stream()
                .map(choice -> new Choice(choice.getValue(), choice.getKey()))
                .toList();
    }
}
