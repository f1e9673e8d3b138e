package cn.jiugai.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published about projects (JA-4.8-1). */
@Component
class Publications {

    private final JdbcClient jdbc;
    private final Clock clock;

    Publications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String project, Publication publication, String person) {
        jdbc.sql("""
                        insert into publication (project, unit, medium, outlet, published_on, title, link, topic, person,
                                                 recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        project,
                        publication.unit(),
                        publication.medium().name(),
                        publication.outlet(),
                        publication.publishedOn(),
                        publication.title(),
                        publication.link(),
                        publication.topic().name(),
                        person,
                        OffsetDateTime.now(clock)))
                .update();
    }

    /** In the order of their days. */
    List<Publication> of(String project) {
        return jdbc.sql("""
                        select unit, medium, outlet, published_on, title, link, topic from publication
                        where project = ? order by published_on, id""")
                .param(project)
                .query((row, number) -> new Publication(
                        row.getString("unit"),
                        Medium.valueOf(row.getString("medium")),
                        row.getString("outlet"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("link"),
                        Topic.valueOf(row.getString("topic"))))
                .list();
    }
}
