package cn.jiugai.petition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How those who deal with a petition or a problem were urged (HG-4.1-4, HG-8-2). */
@Component
class Urges {

    private final JdbcClient jdbc;
    private final Clock clock;

    Urges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param instance id of the process instance of the petition or problem */
    void add(String instance, String text, String person) {
        jdbc.sql("""
                        insert into matter_urge (instance, position, text, person, urged_at)
                        values (:instance,
                                (select coalesce(max(u.position), 0) + 1 from matter_urge u where u.instance = :instance),
                                :text, :person, :now)""")
                .param("instance", instance)
                .param("text", text)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What they were urged with, the first time first. */
    List<String> of(String instance) {
        return jdbc.sql("select text from matter_urge where instance = ? order by position")
                .param(instance)
                .query(String.class)
                .list();
    }
}
