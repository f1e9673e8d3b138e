package cn.jiugai.correction;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts that the unit which has started the correction may correct, each with its value now. */
@Component
class CorrectableFacts extends Choices {

    private final Items items;
    private final Applicants applicants;

    CorrectableFacts(Items items, Applicants applicants) {
        this.items = items;
        this.applicants = applicants;
    }

    @Override
    public String label() {
        return "可以更正的登记事项";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(Applicants.INITIATOR);
    }

    @Override
    protected List<Choice> choices(Step step) {
        return items.of(step.project(), applicants.unit(step)).stream()
                .map(item -> new Choice(
                        "%s（现为%s）"
                                .formatted(
                                        item.title(), item.shown(step.project()).orElse("空")),
                        item.key()))
                .toList();
    }
}
