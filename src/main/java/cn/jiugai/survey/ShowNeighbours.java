package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Offers what could be renovated in one piece: the year's communities of other projects of the same street (JA-4.2-2). A
 * project that was ended or merged has none left.
 */
@Component
class ShowNeighbours extends View {

    private static final String STREET = "streetOffice";

    private final Projects projects;
    private final Offices offices;

    ShowNeighbours(Projects projects, Offices offices) {
        this.projects = projects;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "显示可以连片的小区";
    }

    @Override
    protected String show(Step step) {
        Project own = projects.get(step.project());
        Optional<Unit> street = street(own);
        List<Project> others = projects.ofYear(own.district(), own.planYear()).stream()
                .filter(project -> !project.number().equals(own.number()))
                .filter(project -> street.isPresent() && street(project).equals(street))
                .filter(project -> !projects.communities(project.number()).isEmpty())
                .toList();
        String lines = others.stream().map(this::line).collect(Collectors.joining("\n"));
        return others.isEmpty() ? "本年度计划中，同一街道没有其他项目。" : "本年度计划中，同一街道的其他项目：\n" + lines;
    }

    private Optional<Unit> street(Project project) {
        return offices.holder(project.district(), project.number(), STREET);
    }

    private String line(Project project) {
        String communities = projects.communities(project.number()).stream()
                .map(ShowNeighbours::community)
                .collect(Collectors.joining("、"));
        return "- %s %s：%s".formatted(project.number(), project.name(), communities);
    }

    private static String community(Community community) {
        return "%s（%d户、%d栋）".formatted(community.name(), community.households(), community.buildings());
    }
}
