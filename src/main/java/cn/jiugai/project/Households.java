package cn.jiugai.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The households that are known by their address, each once. */
@Component
public class Households {

    private static final String HOUSEHOLD = """
            select c.name as community, h.building, h.door from household h join community c on c.id = h.community
            where c.project = :project and c.left_at is null
            """;

    private final JdbcClient jdbc;

    public Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The households of the communities that are in the project now, in the order in which they were registered. */
    public List<Household> of(String project) {
        return jdbc.sql(HOUSEHOLD + "order by c.id, h.id")
                .param("project", project)
                .query(Household.class)
                .list();
    }

    /** Rows of the households by community and {@link Household#key()}. */
    public Map<String, Long> byKey(String project) {
        Map<String, Long> rows = new HashMap<>();
        jdbc.sql("""
                        select h.id, c.name, h.door_key from household h join community c on c.id = h.community
                        where c.project = ? and c.left_at is null""").param(project).query(row -> {
            rows.put(row.getString("name") + "/" + row.getString("door_key"), row.getLong("id"));
        });
        return rows;
    }

    /** Puts a household on record; @return its row */
    public long add(String project, Household household) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into household (project, community, building, door, door_key)
                        values (:project, (select id from community where project = :project and name = :community
                                                                   and left_at is null),
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
