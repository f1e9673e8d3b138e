package cn.jiugai.feedback;

import cn.jiugai.feedback.Surveys.Survey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The result of a survey of satisfaction as forms show it (JA-4.8-2). */
@Component
class SatisfactionText {

    private static final int MOST_COMPLAINTS = 10;

    private final SatisfactionFigures figures;

    SatisfactionText(SatisfactionFigures figures) {
        this.figures = figures;
    }

    /** Who has answered, what they say item by item, and the opinions of the dissatisfied. */
    String of(String project, Survey survey) {
        SatisfactionResult result = figures.of(project, survey);
        List<String> complaints = figures.complaints(survey.instance());
        return Stream.of(
                        Stream.of("共%d户，已答复%d户（%s）。"
                                .formatted(
                                        result.households(),
                                        result.answered(),
                                        SatisfactionResult.percent(result.answered(), result.households()))),
                        result.items().stream().filter(item -> item.rated() > 0).map(item -> "- " + item.sentence()),
                        complaints(complaints),
                        Stream.ofNullable(result.followUp()).map(text -> "\n对不满意住户的处理：" + text))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> complaints(List<String> all) {
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> shown = all.stream().limit(MOST_COMPLAINTS).map(complaint -> "- " + complaint);
        Stream<String> head = Stream.of("\n不满意的住户反映（%d条）：".formatted(all.size()));
        return Stream.concat(
                Stream.concat(head, shown),
                all.size() > MOST_COMPLAINTS
                        ? Stream.of("- 另有%d条，见满意度调查表".formatted(all.size() - MOST_COMPLAINTS))
                        : Stream.empty());
    }
}
