package cn.jiugai.evaluation;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.acceptance.AcceptanceRecords.Round;
import cn.jiugai.deadline.DeadlineRecords;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.feedback.FeedbackRecords;
import cn.jiugai.handover.HandoverRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the register says about a project's dates, acceptances, residents and upkeep, for those who evaluate it. */
@Component
class ShowPerformance extends View {

    private final DeadlineRecords deadlines;
    private final AcceptanceRecords acceptances;
    private final FeedbackRecords feedback;
    private final HandoverRecords handovers;

    ShowPerformance(
            DeadlineRecords deadlines,
            AcceptanceRecords acceptances,
            FeedbackRecords feedback,
            HandoverRecords handovers) {
        this.deadlines = deadlines;
        this.acceptances = acceptances;
        this.feedback = feedback;
        this.handovers = handovers;
    }

    @Override
    public String label() {
        return "列出进度、验收、满意度和管养情况";
    }

    @Override
    protected String show(Step step) {
        String project = step.project();
        return Stream.of(
                        section(Indicator.SCHEDULE, dates(project)),
                        section(Indicator.QUALITY, rounds(project)),
                        section(Indicator.SATISFACTION, residents(project)),
                        section(Indicator.UPKEEP, upkeep(project)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String section(Indicator indicator, Stream<String> lines) {
        String text = lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
        return "**%s**\n\n%s".formatted(indicator.title(), text.isEmpty() ? "没有登记。" : text);
    }

    private Stream<String> dates(String project) {
        return deadlines.standings(project).stream()
                .map(date -> "%s（%s前）：%s".formatted(date.name(), date.due(), date.text()));
    }

    private Stream<String> rounds(String project) {
        Map<String, List<Round>> kinds = acceptances.rounds(project).stream()
                .collect(Collectors.groupingBy(Round::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(kind -> {
            Round last = kind.getValue().get(kind.getValue().size() - 1);
            return "%s：组织%d次，最后一次%s%s"
                    .formatted(kind.getKey(), kind.getValue().size(), last.heldOn(), last.passed() ? "通过" : "未通过");
        });
    }

    private Stream<String> residents(String project) {
        Stream<String> survey = feedback.satisfaction(project).stream()
                .map(result -> "满意度调查：%d户中%d户作答；%s"
                        .formatted(
                                result.households(),
                                result.answered(),
                                result.overall().sentence()));
        return Stream.concat(
                survey, Stream.of("居民意见：" + feedback.remarks(project).sentence()));
    }

    private Stream<String> upkeep(String project) {
        return handovers.of(project).stream()
                .map(handed -> "%s：%s接收于%s".formatted(handed.community(), handed.managingUnit(), handed.receivedOn()));
    }
}
