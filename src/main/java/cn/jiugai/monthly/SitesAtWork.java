package cn.jiugai.monthly;

import cn.jiugai.construction.ConstructionRecords;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.project.ActiveProjects;
import cn.jiugai.project.Project;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sites of a district that were at work on a day of a month, at least, with their contractors (HG-4.2-4). */
@Component
class SitesAtWork {

    private static final String BUILDER = "contractor";

    private final ActiveProjects active;
    private final ConstructionRecords construction;
    private final Offices offices;

    SitesAtWork(ActiveProjects active, ConstructionRecords construction, Offices offices) {
        this.active = active;
        this.construction = construction;
        this.offices = offices;
    }

    /** @param contractor id of the unit that builds */
    record Site(String project, String contractor) {}

    List<Site> of(String district, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return active.between(district, first, last).stream()
                .filter(project -> atWork(project.number(), first, last))
                .flatMap(project -> site(district, project).stream())
                .toList();
    }

    private boolean atWork(String project, LocalDate first, LocalDate last) {
        return construction.startedOn(project).filter(day -> !day.isAfter(last)).isPresent()
                && construction
                        .doneOn(project)
                        .filter(day -> day.isBefore(first))
                        .isEmpty();
    }

    private Optional<Site> site(String district, Project project) {
        return offices.holder(district, project.number(), BUILDER)
                .map(Unit::id)
                .map(contractor -> new Site(project.number(), contractor));
    }
}
