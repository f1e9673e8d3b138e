package cn.jiugai.adjustment;

import cn.jiugai.office.Assignments;
import cn.jiugai.office.Offices;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectYears;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes a project beside one of the annual plan: same district, year, street and community. */
@Component
class NewProjects {

    private static final List<String> PLACE = List.of("streetOffice", "community");

    private final Projects projects;
    private final Offices offices;
    private final Assignments assignments;
    private final ProjectYears years;

    NewProjects(Projects projects, Offices offices, Assignments assignments, ProjectYears years) {
        this.years = years;
        this.projects = projects;
        this.offices = offices;
        this.assignments = assignments;
    }

    Project beside(Project old, String name, Fen estimate, String person) {
        Project made = new Project(nextNumber(old), old.district(), old.planYear(), name, estimate);
        projects.register(made, List.of());
        years.follow(made.number(), old.number());
        PLACE.forEach(role -> offices.holder(old.district(), old.number(), role)
                .ifPresent(unit -> assignments.name(old.district(), made.number(), role, unit.id(), person)));
        return made;
    }

    /** The first number of the year that was never given. Two at once: the second fails at the key and is done again. */
    private String nextNumber(Project old) {
        String start = "%s-%d-".formatted(offices.code(old.district()), old.planYear());
        return IntStream.rangeClosed(1, Integer.MAX_VALUE)
                .mapToObj(next -> start + "%02d".formatted(next))
                .filter(number -> projects.find(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
