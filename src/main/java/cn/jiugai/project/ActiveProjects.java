package cn.jiugai.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects that were going on in a period. */
@Component
public class ActiveProjects {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Clock clock;

    ActiveProjects(JdbcClient jdbc, Projects projects, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * Those that were registered by the last day and had not ended before the first one; a project that has ended did so
     * with its last completion.
     */
    public List<Project> between(String district, LocalDate first, LocalDate last) {
        List<String> numbers = jdbc.sql("""
                        select p.number from project p
                        where p.district = :district and p.registered_at < :after
                          and (p.state in ('RUNNING', 'SUSPENDED')
                               or :first <= (select max(c.completed_at) from completion c where c.project = p.number))
                        order by p.number""")
                .param("district", district)
                .param("after", startOf(last.plusDays(1)))
                .param("first", startOf(first))
                .query(String.class)
                .list();
        return numbers.stream().map(projects::get).toList();
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
