package cn.jiugai.survey;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the figures that were counted last beside those of the register. */
@Component
class PlannedScopes {

    private final SurveyRegister surveys;
    private final Projects projects;

    PlannedScopes(SurveyRegister surveys, Projects projects) {
        this.surveys = surveys;
        this.projects = projects;
    }

    PlannedScope of(String project) {
        return new PlannedScope(
                projects.communities(project),
                surveys.facts(project).stream()
                        .collect(Collectors.toMap(CommunityFacts::community, CommunityFacts::figures)));
    }

    /** Names of the communities whose figures differ. */
    List<String> differing(String project) {
        PlannedScope all = of(project);
        return all.communities().stream()
                .filter(community -> !new PlannedScope(List.of(community), all.counted())
                        .check()
                        .passed())
                .map(Community::name)
                .toList();
    }
}
