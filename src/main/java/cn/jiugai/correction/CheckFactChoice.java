package cn.jiugai.correction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses the correction of a fact whose own step is open, or that somebody else is correcting (JA-3.5-1). */
@Component
class CheckFactChoice extends Check {

    private final Corrections corrections;
    private final Items items;

    CheckFactChoice(Corrections corrections, Items items) {
        this.corrections = corrections;
        this.items = items;
    }

    @Override
    public String label() {
        return "核对可否更正";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        Correction correction = corrections.get(step.instance());
        Item item = items.get(step.project(), correction.item());
        return new FactChoice(
                        item.title(),
                        items.openStep(step.project(), item.fact()),
                        corrections.other(correction).map(Correction::number))
                .check();
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("可否更正只在提出时核对，更正后不再核对");
    }
}
