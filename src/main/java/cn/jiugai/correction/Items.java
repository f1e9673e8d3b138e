package cn.jiugai.correction;

import cn.jiugai.engine.Processes;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Completion;
import cn.jiugai.project.Completions;
import cn.jiugai.project.CorrectableFact;
import cn.jiugai.project.FactSource;
import cn.jiugai.project.Projects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All facts of a project that can be corrected, wherever their phases keep them. */
@Component
class Items {

    private static final String STREET = "streetOffice";

    private final List<FactSource> sources;
    private final Completions completions;
    private final Projects projects;
    private final Offices offices;
    private final Processes processes;

    Items(List<FactSource> sources, Completions completions, Projects projects, Offices offices, Processes processes) {
        this.sources = sources;
        this.completions = completions;
        this.projects = projects;
        this.offices = offices;
        this.processes = processes;
    }

    List<Item> of(String project) {
        return sources.stream()
                .flatMap(source -> source.facts().stream())
                .flatMap(fact -> fact.place().subjects(project).stream().map(subject -> new Item(fact, subject)))
                .toList();
    }

    /** The facts that a unit may correct: the street all of its project, another unit those that it has recorded. */
    List<Item> of(String project, String unit) {
        String street = offices.holder(district(project), project, STREET)
                .map(found -> found.id())
                .orElse(null);
        if (unit.equals(street)) {
            return of(project);
        }
        Map<String, List<Completion>> log = new HashMap<>();
        return of(project).stream()
                .filter(item -> log.computeIfAbsent(item.fact().place().matter(project), completions::of).stream()
                        .filter(completion -> unit.equals(completion.unit()))
                        .anyMatch(completion -> item.fact().steps().contains(completion.step())))
                .toList();
    }

    /** @throws IllegalStateException if the project has no such fact (any more) */
    Item get(String project, String key) {
        return of(project).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目 %s 没有可更正的“%s”".formatted(project, key)));
    }

    /** Name of the task in which the fact is being filled in now; empty if its step is done. */
    Optional<String> openStep(String project, CorrectableFact fact) {
        return processes.openName(district(project), fact.place().matter(project), fact.steps());
    }

    /** The completion of the step by which the fact was last recorded. */
    Optional<Completion> lastRecording(String project, CorrectableFact fact) {
        return completions.of(fact.place().matter(project)).stream()
                .filter(completion -> fact.steps().contains(completion.step()))
                .max(Comparator.comparing(Completion::completedAt));
    }

    private String district(String project) {
        return projects.get(project).district();
    }
}
