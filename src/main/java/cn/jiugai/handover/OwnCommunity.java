package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import org.springframework.stereotype.Component;

/** The community that a handover is about: each one of a project has its own. */
@Component
class OwnCommunity {

    private final Projects projects;

    OwnCommunity(Projects projects) {
        this.projects = projects;
    }

    /** @throws IllegalStateException if the community has left the project meanwhile */
    Community of(Step step) {
        String name = step.get(HandoverVariables.COMMUNITY);
        return projects.communities(step.project()).stream()
                .filter(community -> community.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目“%s”中没有小区“%s”".formatted(step.project(), name)));
    }
}
