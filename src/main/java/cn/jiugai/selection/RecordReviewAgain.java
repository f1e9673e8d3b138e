package cn.jiugai.selection;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes away the reviews of communities that are to be looked at again on site. */
@Component
class RecordReviewAgain extends Recorder {

    private final SiteReviews reviews;

    RecordReviewAgain(SiteReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String label() {
        return "登记重新复核的小区";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SelectionVariables.REVIEW_AGAIN);
    }

    @Override
    protected void record(Step step) {
        step.find(SelectionVariables.REVIEW_AGAIN).orElse(List.of()).forEach(reviews::supersede);
    }
}
