package cn.jiugai.selection;

import cn.jiugai.application.ApplicationRecords;
import cn.jiugai.application.ItemScore;
import cn.jiugai.application.ScoreSide;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A review on site is not handed in with two values for the same item of the score sheet (HG-3-9, {@link ChangedItems}). */
@Component
class ItemChangedOnce implements CompletionRule {

    private static final String STEP = "userTask_reviewSite";

    private final SelectionRegister register;
    private final ApplicationRecords applications;

    ItemChangedOnce(SelectionRegister register, ApplicationRecords applications) {
        this.register = register;
        this.applications = applications;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        List<ChangedItems.Row> rows = SelectionVariables.CHANGED_ITEMS.stream()
                .flatMap(fields -> row(
                        task.project(),
                        answer.get(fields.item().name()),
                        answer.get(fields.points().name())))
                .toList();
        return new ChangedItems(rows)
                .check().findings().stream().map(Finding::sentence).toList();
    }

    private Stream<ChangedItems.Row> row(String plan, Object item, Object points) {
        return item instanceof String id && !id.isBlank()
                ? Stream.of(new ChangedItems.Row(id, label(plan, id), Objects.toString(points, "未填")))
                : Stream.empty();
    }

    /** All communities of a year are scored by one table, so any of them knows the name of an item. */
    private String label(String plan, String item) {
        return register.entries(plan).stream()
                .flatMap(entry -> applications.scores(entry.application(), ScoreSide.CLAIMED).stream())
                .filter(score -> score.item().equals(item))
                .map(ItemScore::label)
                .findFirst()
                .orElse(item);
    }
}
