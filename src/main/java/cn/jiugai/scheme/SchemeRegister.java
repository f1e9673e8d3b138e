package cn.jiugai.scheme;

import cn.jiugai.scheme.SchemeVoices.Side;
import cn.jiugai.scheme.SchemeVoices.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the scheme review. What concerns a project always concerns its newest round. */
@Component
class SchemeRegister {

    private static final String NEWEST = "(select max(s.round) from scheme s where s.project = :project)";

    private final JdbcClient jdbc;

    SchemeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a new round. */
    void add(String project, String guide, String standard, Map<SchemePart, String> parts) {
        var insert = jdbc.sql("""
                        insert into scheme (project, round, guide, standard, basis, overview, analysis, works, design,
                                            funding, organisation, upkeep)
                        values (:project, coalesce(%s, 0) + 1, :guide, :standard, :basis, :overview, :analysis, :works,
                                :design, :funding, :organisation, :upkeep)""".formatted(NEWEST))
                .param("project", project)
                .param("guide", guide)
                .param("standard", standard);
        for (SchemePart part : SchemePart.values()) {
            insert = insert.param(part.column(), parts.get(part));
        }
        insert.update();
    }

    Set<SchemePart> parts(String project) {
        Map<String, Object> row = newest(project);
        return Arrays.stream(SchemePart.values())
                .filter(part -> row.get(part.column()) != null)
                .collect(Collectors.toSet());
    }

    /** The newest round as it was written: guide, standard and parts by column; empty if there is none. */
    Map<String, Object> newest(String project) {
        return jdbc
                .sql("select * from scheme where project = :project and round = " + NEWEST)
                .param("project", project)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    void addOpinion(String project, SchemeOpinion opinion) {
        jdbc.sql("""
                        insert into scheme_opinion (project, round, review, party, unit, agrees, opinion, person)
                        values (:project, %s, :review, :party, :unit, :agrees, :opinion, :person)""".formatted(NEWEST))
                .param("project", project)
                .param("review", opinion.review())
                .param("party", opinion.party())
                .param("unit", opinion.unit())
                .param("agrees", opinion.agrees())
                .param("opinion", opinion.opinion())
                .param("person", opinion.person())
                .update();
    }

    /** Opinions on the newest round, those of the review or those asked for before it. */
    List<SchemeOpinion> opinions(String project, boolean review) {
        return jdbc.sql("""
                        select review, party, unit, agrees, opinion, person from scheme_opinion
                        where project = :project and review = :review and round = %s order by id""".formatted(NEWEST))
                .param("project", project)
                .param("review", review)
                .query(SchemeOpinion.class)
                .list();
    }

    /** The last opinion of each party that was asked before the review, with the round to which it was given. */
    Map<SchemeOpinion, Integer> lastOpinions(String project) {
        Map<SchemeOpinion, Integer> opinions = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.party, o.unit, o.agrees, o.opinion, o.person, o.round from scheme_opinion o
                        where o.project = :project and not o.review and o.round = (
                            select max(l.round) from scheme_opinion l
                            where l.project = :project and not l.review and l.party = o.party)
                        order by o.id""").param("project", project).query(row -> {
            SchemeOpinion opinion = new SchemeOpinion(
                    false,
                    row.getString("party"),
                    row.getString("unit"),
                    row.getBoolean("agrees"),
                    row.getString("opinion"),
                    row.getString("person"));
            opinions.put(opinion, row.getInt("round"));
        });
        return opinions;
    }

    /** Number of the newest round. */
    int round(String project) {
        return jdbc.sql("select coalesce(max(round), 0) from scheme where project = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }

    void setVoices(String project, Map<Side, Voice> voices) {
        jdbc.sql("delete from scheme_voice where project = :project and round = " + NEWEST)
                .param("project", project)
                .update();
        voices.forEach((side, voice) -> jdbc.sql("""
                        insert into scheme_voice (project, round, side, absent, opinion, outcome)
                        values (:project, %s, :side, :absent, :opinion, :outcome)""".formatted(NEWEST))
                .param("project", project)
                .param("side", side.name())
                .param("absent", voice.absent())
                .param("opinion", voice.opinion())
                .param("outcome", voice.outcome())
                .update());
    }

    Map<Side, Voice> voices(String project) {
        Map<Side, Voice> voices = new EnumMap<>(Side.class);
        jdbc.sql("""
                        select side, absent, opinion, outcome from scheme_voice
                        where project = :project and round = %s""".formatted(NEWEST)).param("project", project).query(row -> {
            Voice voice = new Voice(row.getBoolean("absent"), row.getString("opinion"), row.getString("outcome"));
            voices.put(Side.valueOf(row.getString("side")), voice);
        });
        return voices;
    }

    void addMeeting(String project, LocalDate day, String place) {
        jdbc.sql("""
                        insert into scheme_meeting (project, round, held_on, place)
                        values (:project, %s, :day, :place)""".formatted(NEWEST))
                .param("project", project)
                .param("day", day)
                .param("place", place)
                .update();
    }

    void settle(String project, LocalDate day) {
        jdbc.sql("update scheme set listed_on = :day where project = :project and round = " + NEWEST)
                .param("day", day)
                .param("project", project)
                .update();
    }

    void conclude(String project, String number, LocalDate day) {
        jdbc.sql("""
                        update scheme set passed = true, conclusion_number = :number, concluded_on = :day
                        where project = :project and round = %s""".formatted(NEWEST))
                .param("project", project)
                .param("number", number)
                .param("day", day)
                .update();
    }
}
