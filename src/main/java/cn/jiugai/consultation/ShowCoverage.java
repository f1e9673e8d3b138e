package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many households have answered, by community and channel, and what they want (JA-3.2-1). */
@Component
class ShowCoverage extends View {

    private final AnswerFigures figures;

    ShowCoverage(AnswerFigures figures) {
        this.figures = figures;
    }

    @Override
    public String label() {
        return "显示答复覆盖率";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Coverage> communities = figures.coverage(project, AnswerImport.FIRST_ROUND);
        Map<Channel, Integer> channels = figures.channels(project, AnswerImport.FIRST_ROUND);
        Map<Demand, Integer> demands = figures.demands(project, AnswerImport.FIRST_ROUND);
        return "%s\n- %s\n\n渠道：%s\n\n需求：%s"
                .formatted(
                        communities.stream().map(each -> "- " + each).collect(Collectors.joining("\n")),
                        Coverage.total(communities),
                        Arrays.stream(Channel.values())
                                .map(channel -> "%s%d户".formatted(channel.title(), channels.getOrDefault(channel, 0)))
                                .collect(Collectors.joining("，")),
                        Arrays.stream(Demand.values())
                                .map(demand -> "%s%d户".formatted(demand.title(), demands.getOrDefault(demand, 0)))
                                .collect(Collectors.joining("，")));
    }
}
