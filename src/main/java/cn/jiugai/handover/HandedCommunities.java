package cn.jiugai.handover;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Subjects;
import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The communities of a project that are still to be handed over, each by its own process. */
@Component
class HandedCommunities extends Subjects {

    private final Projects projects;
    private final HandoverRecords records;

    HandedCommunities(Projects projects, HandoverRecords records) {
        this.projects = projects;
        this.records = records;
    }

    @Override
    public String label() {
        return "待移交的小区";
    }

    @Override
    protected List<String> subjects(Step step) {
        Set<String> done = records.of(step.project()).stream()
                .map(HandoverRecords.HandedOver::community)
                .collect(Collectors.toSet());
        return projects.communities(step.project()).stream()
                .map(Community::name)
                .filter(name -> !done.contains(name))
                .toList();
    }
}
