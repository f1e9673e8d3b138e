package cn.jiugai.construction;

import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the construction. */
@Component
public class ConstructionRecords {

    private final JdbcClient jdbc;
    private final WorksStops stops;
    private final ResponsiblePersons persons;
    private final SitesOfPersons sites;
    private final ConstructionRegister register;
    private final StartFacts facts;

    ConstructionRecords(
            JdbcClient jdbc,
            WorksStops stops,
            ResponsiblePersons persons,
            SitesOfPersons sites,
            ConstructionRegister register,
            StartFacts facts) {
        this.facts = facts;
        this.register = register;
        this.sites = sites;
        this.persons = persons;
        this.stops = stops;
        this.jdbc = jdbc;
    }

    /** The day on which the works are to begin, empty while nobody has said. */
    public Optional<LocalDate> plannedStart(String project) {
        return register.plannedStart(project);
    }

    /** The day on which the works began, empty before. */
    public Optional<LocalDate> startedOn(String project) {
        return day(project, "started_on");
    }

    /** The day on which the works were reported as completed, empty before. */
    public Optional<LocalDate> completedOn(String project) {
        return day(project, "completed_on");
    }

    /**
     * The day on which the works were done: that of the contractor's report, if it lies between their beginning and the day
     * on which the report was accepted, else that day. Empty before it was accepted.
     */
    public Optional<LocalDate> doneOn(String project) {
        return jdbc.sql("""
                        select case when finished_on between started_on and completed_on then finished_on else completed_on end
                        from construction where project = ? and completed_on is not null""").param(project).query(LocalDate.class).optional();
    }

    private Optional<LocalDate> day(String project, String column) {
        return jdbc.sql("select %s from construction where project = ? and %s is not null".formatted(column, column))
                .param(project)
                .query(LocalDate.class)
                .optional();
    }

    /** The stops of the works by safety findings, the first one first (JA-3.6-2). */
    public List<WorksStop> stops(String project) {
        return stops.of(project);
    }

    /** Who answers for each party of the works now, in the order of the parties (JA-3.6-2). */
    public List<SitePerson> persons(String project) {
        return persons.of(project).entrySet().stream()
                .map(named -> new SitePerson(
                        named.getKey().role(),
                        named.getKey().title(),
                        named.getValue().unit(),
                        named.getValue().name(),
                        named.getValue().phone(),
                        named.getValue().certificate()))
                .toList();
    }

    /** Whether a survey firm has a part in the works. */
    public boolean surveyed(String project) {
        return register.surveyed(project);
    }

    /**
     * What speaks against the persons who are named: no certificate, one person for two parties, on another site already
     * (JA-3.6-2), or not the manager with whom the contractor has won (JA-3.6-1).
     */
    public List<Finding> unfitPersons(String project) {
        return Stream.of(
                        new SitePersons(persons.of(project), surveyed(project), sites.of(project)).unfit(),
                        facts.manager(project).findings())
                .flatMap(List::stream)
                .toList();
    }

    /** Where else the holder of a certificate is now, by name or by an award, in words, one entry a project (JA-3.6-1). */
    public List<String> sitesElsewhere(String project, String certificate) {
        return sites.of(project, certificate);
    }

    /** Who supervises the works for the quality and safety authority (JA-3.6-3). */
    public Optional<String> officer(String project) {
        return jdbc.sql("select officer from construction where project = ? and officer is not null")
                .param(project)
                .query(String.class)
                .optional();
    }

    /** All days without work by them; a day on which two stops lie counts once. */
    public StoppedDays stoppedDays(String project) {
        return stops.days(project);
    }

    /** Whether contractor and supervising firm have reported the works as completed. */
    public boolean completed(String project) {
        return jdbc.sql("select count(*) from construction where project = ? and completed_on is not null")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
