package cn.jiugai.survey;

import cn.jiugai.engine.Variable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the survey. */
@Component
class SurveyRegister {

    private static final List<String> FACT_COLUMNS = Arrays.stream(FactKind.values())
            .flatMap(kind -> Stream.<Variable<?>>of(kind.measure(), kind.condition()))
            .map(FactKind::column)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes what was found in a community in the place of what an earlier look found. */
    void put(String project, String instance, CommunityFacts found, String person) {
        long community = jdbc.sql("select id from community where project = ? and name = ?")
                .params(project, found.community())
                .query(Long.class)
                .single();
        jdbc.sql("delete from survey_facts where community = ?")
                .param(community)
                .update();
        var insert = jdbc.sql("""
                        insert into survey_facts (community, project, instance, elevator_stairwells, person, recorded_at, %s)
                        values (:community, :project, :instance, :elevators, :person, :now, %s)""".formatted(
                        String.join(", ", FACT_COLUMNS),
                        FACT_COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "))))
                .param("community", community)
                .param("project", project)
                .param("instance", instance)
                .param("elevators", found.elevatorStairwells())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock));
        for (FactKind kind : FactKind.values()) {
            insert = insert.param(
                            FactKind.column(kind.measure()), found.of(kind).measure())
                    .param(FactKind.column(kind.condition()), found.of(kind).condition());
        }
        insert.update();
    }

    /** All communities of the project with what this run of the survey has found in them, perhaps nothing. */
    List<CommunityFacts> facts(String project, String instance) {
        return query(project, "and f.instance = :instance", Map.of("instance", instance));
    }

    /** All communities of the project with what the last look found in them, perhaps nothing. */
    List<CommunityFacts> facts(String project) {
        return query(project, "", Map.of());
    }

    private List<CommunityFacts> query(String project, String which, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select c.name, f.* from community c left join survey_facts f on f.community = c.id %s
                        where c.project = :project order by c.id""".formatted(which))
                .param("project", project)
                .params(parameters)
                .query(SurveyRegister::facts)
                .list();
    }

    private static CommunityFacts facts(ResultSet row, int number) throws SQLException {
        Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            BigDecimal measure = row.getBigDecimal(FactKind.column(kind.measure()));
            facts.put(kind, new Fact(measure, row.getString(FactKind.column(kind.condition()))));
        }
        return new CommunityFacts(row.getString("name"), facts, row.getObject("elevator_stairwells", Integer.class));
    }

    void add(String project, Formation formation, String person) {
        jdbc.sql("""
                        insert into survey_formation (project, round, scope, contiguous, renovation_plan, standard,
                                                      implementing_entity, person, recorded_at)
                        values (:project,
                                (select coalesce(max(round), 0) + 1 from survey_formation where project = :project),
                                :scope, :contiguous, :renovationPlan, :standard, :implementingEntity, :person, :now)""")
                .param("project", project)
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
    Optional<Formation> formation(String project) {
        return jdbc.sql("""
                        select scope, contiguous, renovation_plan, standard, implementing_entity from survey_formation
                        where project = ? order by round desc limit 1""").param(project).query(Formation.class).optional();
    }
}
