package cn.jiugai.consultation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The households that have answered, each once. */
@Component
class HouseholdRegister {

    private final JdbcClient jdbc;

    HouseholdRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of the project's households. */
    Map<Household, Long> ids(String project) {
        Map<Household, Long> ids = new HashMap<>();
        jdbc.sql("""
                        select h.id, c.name, h.building, h.door
                        from household h join community c on c.id = h.community where h.project = ?""").param(project).query(row -> {
            Household household =
                    new Household(row.getString("name"), row.getString("building"), row.getString("door"));
            ids.put(household, row.getLong("id"));
        });
        return ids;
    }

    /** @return its row */
    long add(String project, Household household) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into household (project, community, building, door, door_key)
                        values (:project, (select id from community where project = :project and name = :community),
                                :building, :door, :key)""")
                .param("project", project)
                .param("community", household.community())
                .param("building", household.building())
                .param("door", household.door())
                .param("key", household.key())
                .update(id, "id");
        return id.getKey().longValue();
    }
}
