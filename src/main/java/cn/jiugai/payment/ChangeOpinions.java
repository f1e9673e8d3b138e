package cn.jiugai.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the units said to the rounds of the change orders. */
@Component
class ChangeOpinions {

    static final String SUPERVISOR = "supervisor";
    static final String IMPLEMENTING_ENTITY = "implementingEntity";
    static final String DISTRICT_HOUSING = "districtHousing";

    private final JdbcClient jdbc;

    ChangeOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the next opinion of the role. */
    void add(String instance, ChangeOpinion said, String person) {
        jdbc.sql("""
                        insert into change_order_opinion (instance, round, role, agrees, opinion, document_number, person)
                        values (:instance,
                                (select coalesce(max(o.round), 0) + 1 from change_order_opinion o
                                 where o.instance = :instance and o.role = :role),
                                :role, :agrees, :opinion, :document, :person)""")
                .param("instance", instance)
                .param("role", said.role())
                .param("agrees", said.agrees())
                .param("opinion", said.opinion())
                .param("document", said.document())
                .param("person", person)
                .update();
    }

    /** The newest opinions of supervising firm and implementing entity; of each as far as there is one. */
    List<ChangeOpinion> reviews(String instance) {
        return Stream.of(SUPERVISOR, IMPLEMENTING_ENTITY)
                .flatMap(role -> newest(instance, role).stream())
                .toList();
    }

    Optional<ChangeOpinion> newest(String instance, String role) {
        return jdbc.sql("""
                        select * from change_order_opinion where instance = ? and role = ?
                        order by round desc limit 1""")
                .params(instance, role)
                .query((row, number) -> new ChangeOpinion(
                        role, row.getBoolean("agrees"), row.getString("opinion"), row.getString("document_number")))
                .optional();
    }
}
