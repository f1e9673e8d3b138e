package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.application.ItemScore;
import cn.jiugai.application.ScoreSide;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.selection.SelectionVariables.ChangedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what was found on site: every item of the sheet, the changed ones with their reason (HG-3-9). */
@Component
class RecordSiteReview extends Recorder {

    static final List<Variable<?>> FIELDS = Stream.concat(
                    Stream.of(
                            SelectionVariables.REVIEWED_ON,
                            SelectionVariables.REVIEWERS,
                            SelectionVariables.BUILT_YEAR,
                            SelectionVariables.HOUSEHOLDS,
                            SelectionVariables.BUILDINGS,
                            SelectionVariables.AREA,
                            SelectionVariables.ESTIMATE,
                            SelectionVariables.FIGURES_REASON),
                    SelectionVariables.CHANGED_ITEMS.stream()
                            .<Variable<?>>flatMap(fields -> Stream.of(fields.item(), fields.points(), fields.reason())))
            .toList();

    private final ApplicationRecords applications;
    private final SiteReviews reviews;

    RecordSiteReview(ApplicationRecords applications, SiteReviews reviews) {
        this.applications = applications;
        this.reviews = reviews;
    }

    @Override
    public String label() {
        return "登记实地复核";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(Stream.of(SelectionVariables.APPLICATION), FIELDS.stream())
                .toList();
    }

    @Override
    protected void record(Step step) {
        AppliedCommunity applied =
                applications.find(step.get(SelectionVariables.APPLICATION)).orElseThrow();
        reviews.add(
                new SiteReview(
                        applied.number(),
                        applied.name(),
                        step.get(SelectionVariables.REVIEWED_ON),
                        step.get(SelectionVariables.REVIEWERS),
                        SiteFigures.of(applied),
                        figures(step),
                        step.find(SelectionVariables.FIGURES_REASON).orElse(null),
                        items(step, applied.number())),
                step.person());
    }

    private static SiteFigures figures(Step step) {
        return new SiteFigures(
                step.get(SelectionVariables.BUILT_YEAR),
                step.get(SelectionVariables.HOUSEHOLDS),
                step.get(SelectionVariables.BUILDINGS),
                step.get(SelectionVariables.AREA),
                step.get(SelectionVariables.ESTIMATE));
    }

    private List<ReviewedItem> items(Step step, String application) {
        Map<String, ChangedItem> changed = new HashMap<>();
        SelectionVariables.CHANGED_ITEMS.forEach(
                fields -> step.find(fields.item()).ifPresent(item -> changed.put(item, fields)));
        return applications.scores(application, ScoreSide.CLAIMED).stream()
                .map(claimed -> item(step, claimed, changed.get(claimed.item())))
                .toList();
    }

    private static ReviewedItem item(Step step, ItemScore claimed, ChangedItem fields) {
        return new ReviewedItem(
                claimed.item(),
                claimed.label(),
                claimed.points(),
                claimed.most(),
                fields == null ? claimed.points() : step.get(fields.points()),
                fields == null ? null : step.find(fields.reason()).orElse(null));
    }
}
