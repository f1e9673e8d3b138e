package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import cn.jiugai.scheme.SchemeRecords;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the annual plan and the scheme say about the project, for the comparison (JA-3.7-3). */
@Component
class ShowPlanFacts extends View {

    private final Projects projects;
    private final SchemeRecords schemes;

    ShowPlanFacts(Projects projects, SchemeRecords schemes) {
        this.projects = projects;
        this.schemes = schemes;
    }

    @Override
    public String label() {
        return "列出年度计划和方案内容";
    }

    @Override
    protected String show(Step step) {
        String communities = projects.communities(step.project()).stream()
                .map(community -> "- %s：%d户、%d栋、%s㎡"
                        .formatted(
                                community.name(),
                                community.households(),
                                community.buildings(),
                                community.areaM2().toPlainString()))
                .collect(Collectors.joining("\n"));
        return "%s\n- 计划投资：%s\n- 方案的改造内容：%s"
                .formatted(
                        communities,
                        projects.get(step.project()).estimate(),
                        schemes.works(step.project()).orElse("登记簿中没有"));
    }
}
