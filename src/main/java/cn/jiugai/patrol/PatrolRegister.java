package cn.jiugai.patrol;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The inspections that are owed for the weeks of the works, one a site, week and party (HG-4.2-2). */
@Component
class PatrolRegister {

    /** What was seen on the site. */
    record Visit(
            String unit,
            LocalDate on,
            String inspectors,
            String place,
            String content,
            String sampling,
            String person) {}

    private static final String PATROL = """
            select id, project, week_year, week, party, first_on as first, last_on as last, state, unit, inspected_on,
                   inspectors, place, content, sampling, person
            from patrol
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PatrolRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes up an inspection that is owed.
     *
     * @return its row
     * @throws org.springframework.dao.DuplicateKeyException if another node has just taken it up
     */
    long open(String project, PatrolWeek week, String party) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into patrol (project, week_year, week, party, first_on, last_on, opened_at, state)
                        values (:project, :year, :week, :party, :first, :last, :now, 'OWED')""")
                .param("project", project)
                .param("year", week.year())
                .param("week", week.number())
                .param("party", party)
                .param("first", week.first())
                .param("last", week.last())
                .param("now", OffsetDateTime.now(clock))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** The Mondays of the weeks for which the party's inspection is on record. */
    Set<LocalDate> taken(String project, String party) {
        return jdbc
                .sql("select first_on from patrol where project = ? and party = ?")
                .params(project, party)
                .query(LocalDate.class)
                .stream()
                .collect(Collectors.toSet());
    }

    Patrol get(long id) {
        return jdbc.sql(PATROL + "where id = ?").param(id).query(Patrol.class).single();
    }

    /** All of a project, the first week first. */
    List<Patrol> of(String project) {
        return jdbc.sql(PATROL + "where project = ? order by first_on, party")
                .param(project)
                .query(Patrol.class)
                .list();
    }

    /** Keeps what a party saw; what it said before about the same week is replaced. */
    void record(long id, Visit visit, List<PatrolFinding> found) {
        jdbc.sql("""
                        update patrol set unit = :unit, inspected_on = :on, inspectors = :inspectors, place = :place,
                            content = :content, sampling = :sampling, person = :person where id = :id""")
                .param("unit", visit.unit())
                .param("on", visit.on())
                .param("inspectors", visit.inspectors())
                .param("place", visit.place())
                .param("content", visit.content())
                .param("sampling", visit.sampling())
                .param("person", visit.person())
                .param("id", id)
                .update();
        jdbc.sql("delete from patrol_finding where patrol = ?").param(id).update();
        for (int position = 0; position < found.size(); position++) {
            jdbc.sql("insert into patrol_finding (patrol, position, finding, responsible) values (?, ?, ?, ?)")
                    .params(
                            id,
                            position + 1,
                            found.get(position).finding(),
                            found.get(position).responsible())
                    .update();
        }
    }

    void close(long id, PatrolState state) {
        jdbc.sql("update patrol set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    List<PatrolFinding> findings(long patrol) {
        return jdbc.sql("select id, finding, responsible from patrol_finding where patrol = ? order by position")
                .param(patrol)
                .query(PatrolFinding.class)
                .list();
    }

    PatrolFinding finding(long id) {
        return jdbc.sql("select id, finding, responsible from patrol_finding where id = ?")
                .param(id)
                .query(PatrolFinding.class)
                .single();
    }
}
