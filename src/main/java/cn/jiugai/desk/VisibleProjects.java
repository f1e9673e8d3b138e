package cn.jiugai.desk;

import cn.jiugai.engine.Caller;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The projects that the caller may look at as a whole: its street and community, every other unit that is named for it, and
 * the offices of the whole district (JA-4.1-2). Others learn nothing, not even that there is such a project.
 */
@Component
class VisibleProjects {

    private final Caller caller;
    private final Offices offices;
    private final Projects projects;

    VisibleProjects(Caller caller, Offices offices, Projects projects) {
        this.caller = caller;
        this.offices = offices;
        this.projects = projects;
    }

    /** Of all the caller's districts, the newest plan year first. */
    List<Project> all() {
        return caller.districts().stream().flatMap(this::of).toList();
    }

    /** @throws NotHereException in Chinese, also for a project in which the caller has no part */
    Project get(String number) {
        return projects.find(number)
                .filter(project -> caller.districts().contains(project.district()))
                .filter(project ->
                        offices.partsOf(caller.units(), project.district()).test(number))
                .orElseThrow(() -> new NotHereException("没有编号为“%s”的项目，或您的单位不参与这个项目".formatted(number)));
    }

    private Stream<Project> of(String district) {
        Predicate<String> part = offices.partsOf(caller.units(), district);
        return projects.of(district).stream().filter(project -> part.test(project.number()));
    }
}
