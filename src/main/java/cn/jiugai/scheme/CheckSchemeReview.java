package cn.jiugai.scheme;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Step;
import cn.jiugai.office.Offices;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Lets a scheme pass that all reviewers agree to, and sends others back with the opinions (JA-3.3-4). */
@Component
class CheckSchemeReview extends Check {

    private final SchemeRegister schemes;
    private final Offices offices;

    CheckSchemeReview(SchemeRegister schemes, Offices offices) {
        this.schemes = schemes;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "汇总论证意见";
    }

    @Override
    protected Verdict verdict(Step step) {
        return new SchemeReview(schemes.opinions(step.project(), true).stream()
                        .map(opinion -> new SchemeReview.Opinion(
                                offices.nameOf(opinion.unit()), opinion.agrees(), opinion.opinion()))
                        .toList())
                .check();
    }
}
