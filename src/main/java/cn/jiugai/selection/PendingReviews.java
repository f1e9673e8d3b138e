package cn.jiugai.selection;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The applications that are still to be reviewed on site, or whose review lacks something. */
@Component
class PendingReviews extends Subjects {

    private final SelectionRegister register;
    private final SiteReviews reviews;

    PendingReviews(SelectionRegister register, SiteReviews reviews) {
        this.register = register;
        this.reviews = reviews;
    }

    @Override
    public String label() {
        return "待复核的小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        return register.entries(step.project()).stream()
                .filter(Entry::takesPart)
                .map(Entry::application)
                .filter(application -> reviews.find(application)
                        .filter(review -> review.check().passed())
                        .isEmpty())
                .toList();
    }
}
