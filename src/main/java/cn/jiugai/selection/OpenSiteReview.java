package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.AppliedCommunity;
import cn.jiugai.application.ItemScore;
import cn.jiugai.application.ScoreSide;
import cn.jiugai.engine.Choices.Choice;
import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import cn.jiugai.selection.SelectionVariables.ChangedItem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the reviewer what was applied with and each score that the street claims, and fills in what stood before. */
@Component
class OpenSiteReview extends Opener {

    private final ApplicationRecords applications;
    private final SiteReviews reviews;
    private final Offices offices;

    OpenSiteReview(ApplicationRecords applications, SiteReviews reviews, Offices offices) {
        this.applications = applications;
        this.reviews = reviews;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出申报内容和镇街评分";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.of(
                                SelectionVariables.APPLICATION,
                                SelectionVariables.APPLIED_FACTS,
                                SelectionVariables.SCORE_ITEMS),
                        RecordSiteReview.FIELDS.stream())
                .toList();
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        AppliedCommunity applied =
                applications.find(step.get(SelectionVariables.APPLICATION)).orElseThrow();
        List<ItemScore> claimed = applications.scores(applied.number(), ScoreSide.CLAIMED);
        sheet.about(applied.name());
        sheet.fill(SelectionVariables.APPLIED_FACTS, facts(applied, claimed));
        sheet.offer(
                SelectionVariables.SCORE_ITEMS,
                claimed.stream()
                        .map(item -> new Choice(
                                "%s（镇街%d分，最高%d分）".formatted(item.label(), item.points(), item.most()), item.item()))
                        .toList());
        SiteFigures figures =
                reviews.find(applied.number()).map(SiteReview::figures).orElseGet(() -> SiteFigures.of(applied));
        sheet.fill(SelectionVariables.BUILT_YEAR, figures.builtYear());
        sheet.fill(SelectionVariables.HOUSEHOLDS, figures.households());
        sheet.fill(SelectionVariables.BUILDINGS, figures.buildings());
        sheet.fill(SelectionVariables.AREA, figures.areaM2());
        sheet.fill(SelectionVariables.ESTIMATE, figures.estimate().yuan());
        reviews.find(applied.number()).ifPresent(review -> again(review, sheet));
    }

    /** What the reviewer wrote when the review was last handed in. */
    private static void again(SiteReview review, Sheet sheet) {
        sheet.fill(SelectionVariables.REVIEWED_ON, review.reviewedOn().toString());
        sheet.fill(SelectionVariables.REVIEWERS, review.reviewers());
        sheet.fill(SelectionVariables.FIGURES_REASON, review.figuresReason());
        List<ReviewedItem> changed =
                review.items().stream().filter(ReviewedItem::isChanged).toList();
        for (int number = 0; number < changed.size(); number++) {
            ChangedItem fields = SelectionVariables.CHANGED_ITEMS.get(number);
            sheet.fill(fields.item(), changed.get(number).item());
            sheet.fill(fields.points(), changed.get(number).reviewed());
            sheet.fill(fields.reason(), changed.get(number).reason());
        }
    }

    private String facts(AppliedCommunity applied, List<ItemScore> claimed) {
        String items = claimed.stream()
                .map(item -> "|%s|%s|%d|%d|%s|"
                        .formatted(
                                item.label(),
                                item.finding(),
                                item.points(),
                                item.most(),
                                Objects.requireNonNullElse(item.evidence(), "—")))
                .collect(Collectors.joining("\n"));
        return """
                **%s**　%s（%s）：%d年建成，%d户，%d栋，%s㎡，预计投资%s；%s

                |评分项目|情况|镇街得分|最高分|佐证|
                |---|---|---|---|---|
                %s
                |合计||%d|%d||""".formatted(
                        applied.number(),
                        applied.name(),
                        offices.nameOf(applied.street()),
                        applied.builtYear(),
                        applied.households(),
                        applied.buildings(),
                        applied.areaM2().stripTrailingZeros().toPlainString(),
                        applied.estimate(),
                        applications.consent(applied.number()),
                        items,
                        claimed.stream().mapToInt(ItemScore::points).sum(),
                        claimed.stream().mapToInt(ItemScore::most).sum());
    }
}
