package cn.jiugai.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public notices of schemes. What concerns a project concerns its newest notice. */
@Component
class NoticeRegister {

    private static final String NEWEST = "(select max(n.number) from public_notice n where n.project = :project)";

    private final JdbcClient jdbc;

    NoticeRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the notice the next number of the project. */
    void post(String project, int schemeRound, String title, String media, LocalDate postedOn, String person) {
        jdbc.sql("""
                        insert into public_notice (project, number, scheme_round, title, media, posted_on, person)
                        values (:project, coalesce(%s, 0) + 1, :round, :title, :media, :postedOn, :person)""".formatted(NEWEST))
                .param("project", project)
                .param("round", schemeRound)
                .param("title", title)
                .param("media", media)
                .param("postedOn", postedOn)
                .param("person", person)
                .update();
    }

    void prove(String project, LocalDate provedOn, String places, int copies, String person) {
        jdbc.sql("""
                        update public_notice set proved_on = :provedOn, places = :places, copies = :copies,
                                                 proved_by = :person
                        where project = :project and number = %s""".formatted(NEWEST))
                .param("provedOn", provedOn)
                .param("places", places)
                .param("copies", copies)
                .param("person", person)
                .param("project", project)
                .update();
    }

    void close(String project, LocalDate day) {
        jdbc.sql("update public_notice set closed_on = :day where project = :project and number = " + NEWEST)
                .param("day", day)
                .param("project", project)
                .update();
    }

    Optional<PublicNotice> newest(String project) {
        return jdbc.sql("""
                        select number, scheme_round, title, media, posted_on, proved_on, places, copies, closed_on
                        from public_notice where project = :project and number = %s""".formatted(NEWEST))
                .param("project", project)
                .query(PublicNotice.class)
                .optional();
    }
}
