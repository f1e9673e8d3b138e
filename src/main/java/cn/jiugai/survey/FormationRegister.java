package cn.jiugai.survey;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The project as the street formed it, a row each time it was submitted. */
@Component
class FormationRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormationRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String project, String instance, Formation formation, String person) {
        jdbc.sql("""
                        insert into survey_formation (project, instance, round, scope, contiguous, renovation_plan, standard,
                                                      implementing_entity, person, recorded_at)
                        values (:project, :instance,
                                (select coalesce(max(round), 0) + 1 from survey_formation where project = :project),
                                :scope, :contiguous, :renovationPlan, :standard, :implementingEntity, :person, :now)""")
                .param("project", project)
                .param("instance", instance)
                .param("scope", formation.scope())
                .param("contiguous", formation.contiguous())
                .param("renovationPlan", formation.renovationPlan())
                .param("standard", formation.standard())
                .param("implementingEntity", formation.implementingEntity())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The project as it was last formed. */
    Optional<Formation> newest(String project) {
        return jdbc.sql("""
                        select scope, contiguous, renovation_plan, standard, implementing_entity from survey_formation
                        where project = ? order by round desc limit 1""").param(project).query(Formation.class).optional();
    }

    /** Whether the street has formed the project in this run of the survey. */
    boolean isFormed(String instance) {
        return jdbc.sql("select count(*) from survey_formation where instance = ?")
                        .param(instance)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
