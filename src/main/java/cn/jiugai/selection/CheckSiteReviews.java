package cn.jiugai.selection;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets the ranking begin when every review on site is complete: what differs from the street's score has its reason (HG-3-9). */
@Component
class CheckSiteReviews extends Check {

    private final SelectionRegister register;
    private final SiteReviews reviews;

    CheckSiteReviews(SelectionRegister register, SiteReviews reviews) {
        this.register = register;
        this.reviews = reviews;
    }

    @Override
    public String label() {
        return "核对实地复核";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new Verdict(register.entries(step.project()).stream()
                .filter(Entry::takesPart)
                .map(entry -> reviews.find(entry.application()).orElseThrow())
                .flatMap(review -> review.check().findings().stream())
                .toList());
    }
}
