package cn.jiugai.correction;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses a new value that the fact cannot have, or that is the old one (JA-3.5-1). */
@Component
class CheckCorrection extends Check {

    private final Corrections corrections;
    private final Items items;

    CheckCorrection(Corrections corrections, Items items) {
        this.corrections = corrections;
        this.items = items;
    }

    @Override
    public String label() {
        return "核对更正的值";
    }

    @Override
    protected String about(Step step) {
        return step.instance();
    }

    @Override
    protected Verdict verdict(Step step) {
        Correction correction = corrections.get(step.instance());
        Item item = items.get(step.project(), correction.item());
        Verdict verdict = new NewValue(
                        item.title(),
                        item.fact().type(),
                        correction.oldValue(),
                        correction.newValue(),
                        corrections.other(correction).map(Correction::number))
                .check();
        return verdict;
    }

    @Override
    protected Optional<String> onlyOnce() {
        return Optional.of("新值只在申请时与当时的旧值比较，更正后不再核对");
    }
}
