package cn.jiugai.construction;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Days pass between the check of the conditions and the start order: the order is refused if one of them holds no more, e.g.
 * a violation was found since (JA-3.4-1), and for a day on which the permit was not yet granted (JA-3-1).
 */
@Component
class StartStillAllowed implements CompletionRule {

    private static final String STEP = "userTask_orderStart";

    private final StartFacts facts;
    private final PermitRecords permits;

    StartStillAllowed(StartFacts facts, PermitRecords permits) {
        this.facts = facts;
        this.permits = permits;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        Optional<LocalDate> start = day(answer.get(ConstructionVariables.STARTED_ON.name()));
        return Stream.concat(
                        facts.of(task.district(), task.project(), start.orElse(null)).check().findings().stream(),
                        start.flatMap(day -> beforePermit(task.project(), day)).stream())
                .map(Finding::sentence)
                .toList();
    }

    private Optional<Finding> beforePermit(String project, LocalDate start) {
        return permits.constructionPermitIssuedOn(project)
                .filter(start::isBefore)
                .map(issued -> new Finding(
                        "JA-3-1",
                        "开工日期%s".formatted(start),
                        "开工日期不早于施工许可证的发证日期%s".formatted(issued),
                        "早于发证日期",
                        "没有取得施工许可证不得开工，请核对开工日期"));
    }

    /** The form itself refuses what is no day. */
    private static Optional<LocalDate> day(Object value) {
        try {
            return value instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
