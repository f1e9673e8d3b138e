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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found in the communities. */
@Component
class SurveyRegister {

    private static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(FactKind.values())
                            .flatMap(kind -> Stream.<Variable<?>>of(kind.measure(), kind.condition()))
                            .map(FactKind::column),
                    Stream.of(
                            "counted_households",
                            "counted_buildings",
                            "counted_area",
                            "state_owned_flats",
                            "state_owner",
                            "unit_owned_flats",
                            "unit_owner",
                            "staff_community",
                            "original_owner"))
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes what was found in a community in the place of what an earlier look found. */
    void put(String project, String instance, CommunityFacts found, String person) {
        long community = community(project, found.community());
        jdbc.sql("delete from survey_facts where community = ?")
                .param(community)
                .update();
        var insert = jdbc.sql("""
                        insert into survey_facts (community, project, instance, person, recorded_at, %s)
                        values (:community, :project, :instance, :person, :now, %s)""".formatted(
                                String.join(", ", COLUMNS),
                                COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "))))
                .param("community", community)
                .param("project", project)
                .param("instance", instance)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock));
        for (FactKind kind : FactKind.values()) {
            insert = insert.param(
                            FactKind.column(kind.measure()), found.of(kind).measure())
                    .param(FactKind.column(kind.condition()), found.of(kind).condition());
        }
        Figures figures = found.figures();
        Tenure tenure = found.tenure();
        insert.param("counted_households", figures.households())
                .param("counted_buildings", figures.buildings())
                .param("counted_area", figures.areaM2())
                .param("state_owned_flats", tenure.stateFlats())
                .param("state_owner", tenure.stateOwner())
                .param("unit_owned_flats", tenure.unitFlats())
                .param("unit_owner", tenure.unitOwner())
                .param("staff_community", tenure.staffCommunity())
                .param("original_owner", tenure.originalOwner())
                .update();
    }

    /** Row of a community that is in the project now. */
    long community(String project, String name) {
        return jdbc.sql("select id from community where project = ? and name = ? and left_at is null")
                .params(project, name)
                .query(Long.class)
                .single();
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
                        where c.project = :project and c.left_at is null order by c.id""".formatted(which))
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
        Figures figures = new Figures(
                row.getObject("counted_households", Integer.class),
                row.getObject("counted_buildings", Integer.class),
                row.getBigDecimal("counted_area"));
        Tenure tenure = new Tenure(
                row.getObject("state_owned_flats", Integer.class),
                row.getString("state_owner"),
                row.getObject("unit_owned_flats", Integer.class),
                row.getString("unit_owner"),
                row.getObject("staff_community", Boolean.class),
                row.getString("original_owner"));
        return new CommunityFacts(row.getString("name"), facts, figures, tenure);
    }
}
