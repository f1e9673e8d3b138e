package cn.jiugai.site;

import cn.jiugai.board.BoardRecords;
import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.permit.PermitRecords;
import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The start order is refused for a day on which the boards did not stand yet (HG-4.2-1), or the construction permit was not
 * granted (HG-5.1-3).
 */
@Component
class StartAfterBoards implements CompletionRule {

    private static final String STEP = "userTask_signStartOrder";
    private static final String STARTED_ON = "startedOn";

    private final BoardRecords boards;
    private final PermitRecords permits;

    StartAfterBoards(BoardRecords boards, PermitRecords permits) {
        this.boards = boards;
        this.permits = permits;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEP.equals(task.step())) {
            return List.of();
        }
        return day(answer.get(STARTED_ON)).stream()
                .flatMap(start -> Stream.concat(
                        early(start, boards.standingSince(task.project()), "HG-4.2-1", "公示牌设置日期").stream(),
                        early(start, permits.constructionPermitIssuedOn(task.project()), "HG-5.1-3", "施工许可证发证日期")
                                .stream()))
                .map(Finding::sentence)
                .toList();
    }

    private static Optional<Finding> early(LocalDate start, Optional<LocalDate> earliest, String clause, String what) {
        return earliest.filter(start::isBefore)
                .map(day -> new Finding(
                        clause,
                        "开工日期%s".formatted(start),
                        "开工日期不早于%s%s".formatted(what, day),
                        "早%d天".formatted(ChronoUnit.DAYS.between(start, day)),
                        "请核对开工日期"));
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
