package cn.jiugai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What residents of the communities want, and how much was seen there. */
@Component
class DemandRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemandRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes it in the place of what an earlier look found. */
    void put(String project, String instance, CommunityDemand found, String person) {
        long community = jdbc.sql("select id from community where project = ? and name = ? and left_at is null")
                .params(project, found.community())
                .query(Long.class)
                .single();
        jdbc.sql("delete from survey_demand where community = ?")
                .param(community)
                .update();
        jdbc.sql("""
                        insert into survey_demand (community, project, instance, elevator_stairwells, electric_vehicles,
                                                   charging_places, idle_sites, violations_seen, person, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        community,
                        project,
                        instance,
                        found.elevatorStairwells(),
                        found.electricVehicles(),
                        found.chargingPlaces(),
                        found.idleSites(),
                        found.violations(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** All communities of the project with what this run of the survey has found, perhaps nothing. */
    List<CommunityDemand> of(String project, String instance) {
        return query(project, "and d.instance = :instance", Map.of("instance", instance));
    }

    /** All communities of the project with what the last look found, perhaps nothing. */
    List<CommunityDemand> of(String project) {
        return query(project, "", Map.of());
    }

    private List<CommunityDemand> query(String project, String which, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select c.name as community, d.elevator_stairwells, d.electric_vehicles, d.charging_places,
                               d.idle_sites, d.violations_seen as violations
                        from community c left join survey_demand d on d.community = c.id %s
                        where c.project = :project and c.left_at is null order by c.id""".formatted(which))
                .param("project", project)
                .params(parameters)
                .query(CommunityDemand.class)
                .list();
    }
}
