package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many idle sites and violations the lists have, a line a community; follows each upload. */
@Component
class ShowSurveyLists extends View {

    private final ListRegister lists;
    private final Projects projects;

    ShowSurveyLists(ListRegister lists, Projects projects) {
        this.lists = lists;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "显示摸底清单";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        Map<String, Listed> counts = lists.counts(project);
        return projects.communities(project).stream()
                .map(community -> {
                    Listed listed = counts.getOrDefault(community.name(), Listed.NOTHING);
                    return "- %s：闲置房屋、土地%d处，违法违规线索%d处"
                            .formatted(community.name(), listed.idleSites(), listed.violations());
                })
                .collect(Collectors.joining("\n"));
    }
}
