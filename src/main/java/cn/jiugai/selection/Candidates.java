package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** The communities of a year that go into the ranking, as the review on site found them. */
@Component
class Candidates {

    private final SelectionRegister register;
    private final SiteReviews reviews;
    private final ApplicationRecords applications;

    Candidates(SelectionRegister register, SiteReviews reviews, ApplicationRecords applications) {
        this.register = register;
        this.reviews = reviews;
        this.applications = applications;
    }

    /** @param plan business key of the annual plan */
    List<Candidate> of(String plan) {
        return register.entries(plan).stream()
                .filter(Entry::takesPart)
                .map(entry -> reviews.find(entry.application()).orElseThrow())
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(SiteReview review) {
        return new Candidate(
                review.application(),
                review.community(),
                review.figures().builtYear(),
                review.score(),
                applications.consent(review.application()).agreeing(),
                review.figures().households(),
                review.figures().estimate());
    }
}
