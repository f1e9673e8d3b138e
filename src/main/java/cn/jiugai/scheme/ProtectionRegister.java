package cn.jiugai.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is historic in each round of a scheme, the review of its protection, and the green techniques that it chose. */
@Component
class ProtectionRegister {

    private static final String NEWEST = "(select max(s.round) from scheme s where s.project = :project)";

    private final JdbcClient jdbc;

    ProtectionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a reviewer said.
     *
     * @param requirements null if there are none
     */
    record Review(
            boolean agrees, String number, LocalDate reviewedOn, String requirements, String unit, String person) {}

    /** @param name null if nothing historic is concerned */
    void add(String project, Historic historic, String name) {
        jdbc.sql("""
                        insert into scheme_protection (project, round, historic, name)
                        values (:project, %s, :historic, :name)""".formatted(NEWEST))
                .param("project", project)
                .param("historic", historic.name())
                .param("name", name)
                .update();
    }

    void review(String project, Review review) {
        jdbc.sql("""
                        update scheme_protection set agrees = :agrees, opinion_number = :number, reviewed_on = :day,
                                                     requirements = :requirements, unit = :unit, person = :person
                        where project = :project and round = %s""".formatted(NEWEST))
                .param("agrees", review.agrees())
                .param("number", review.number())
                .param("day", review.reviewedOn())
                .param("requirements", review.requirements())
                .param("unit", review.unit())
                .param("person", review.person())
                .param("project", project)
                .update();
    }

    /** Of the newest round. */
    Optional<Protection> of(String project) {
        return jdbc.sql("""
                        select historic, name, agrees, requirements from scheme_protection
                        where project = :project and round = %s""".formatted(NEWEST))
                .param("project", project)
                .query(Protection.class)
                .optional();
    }

    void choose(String project, List<String> techniques) {
        techniques.forEach(technique -> jdbc.sql("""
                        insert into scheme_green (project, round, technique)
                        values (:project, %s, :technique)""".formatted(NEWEST))
                .param("project", project)
                .param("technique", technique)
                .update());
    }

    /** Of the newest round, in no order. */
    List<String> techniques(String project) {
        return jdbc.sql("select technique from scheme_green where project = :project and round = " + NEWEST)
                .param("project", project)
                .query(String.class)
                .list();
    }
}
