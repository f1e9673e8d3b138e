package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every application of the year: final score beside the claimed one, or why it does not take part. */
@Component
class ShowParticipants extends View {

    private final SelectionRegister register;
    private final SiteReviews reviews;
    private final ApplicationRecords applications;

    ShowParticipants(SelectionRegister register, SiteReviews reviews, ApplicationRecords applications) {
        this.register = register;
        this.reviews = reviews;
        this.applications = applications;
    }

    @Override
    public String label() {
        return "显示参评小区和复核得分";
    }

    @Override
    protected String show(Step step) {
        List<Entry> entries = register.entries(step.project());
        if (entries.isEmpty()) {
            return "没有上报的小区。";
        }
        return entries.stream()
                .map(this::line)
                .collect(Collectors.joining("\n", "|小区|申报编号|镇街评分|复核得分|预计投资|说明|\n|---|---|---|---|---|---|\n", ""));
    }

    private String line(Entry entry) {
        AppliedCommunity applied = applications.find(entry.application()).orElseThrow();
        if (!entry.takesPart()) {
            SelectionResult out = SelectionResult.out("", entry);
            return "|%s|%s|—|—|—|%s|".formatted(applied.name(), applied.number(), out.explanation());
        }
        SiteReview review = reviews.find(entry.application()).orElseThrow();
        return "|%s|%s|%d|%d|%s|%s|"
                .formatted(
                        applied.name(),
                        applied.number(),
                        review.claimed(),
                        review.score(),
                        review.figures().estimate(),
                        String.join("；", review.figures().differencesFrom(review.applied())));
    }
}
