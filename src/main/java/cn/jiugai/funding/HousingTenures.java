package cn.jiugai.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose the flats of a project's communities are; of those that are in the project now. */
@Component
class HousingTenures {

    private final JdbcClient jdbc;
    private final Clock clock;

    HousingTenures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts what is said of a community in the place of what was said before. */
    void put(String project, HousingTenure tenure, String person) {
        jdbc.sql("""
                        delete from housing_tenure where project = :project and community in (
                            select c.id from community c where c.project = :project and c.name = :name)""")
                .param("project", project)
                .param("name", tenure.community())
                .update();
        jdbc.sql("""
                        insert into housing_tenure (project, community, mixed_use, public_flats, public_owner,
                                                    original_owner, person, stated_at)
                        select c.project, c.id, :mixed, :flats, :owner, :original, :person, :now from community c
                        where c.project = :project and c.name = :name and c.left_at is null""")
                .param("project", project)
                .param("name", tenure.community())
                .param("mixed", tenure.mixedUse())
                .param("flats", tenure.publicFlats())
                .param("owner", tenure.publicOwner())
                .param("original", tenure.originalOwner())
                .param("person", person)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What is said of the communities, in their order; one that is missing was not asked yet. */
    List<HousingTenure> of(String project) {
        return jdbc.sql("""
                        select c.name, t.* from housing_tenure t join community c on c.id = t.community
                        where t.project = ? and c.left_at is null order by c.id""").param(project).query((row, number) -> tenure(row)).list();
    }

    private static HousingTenure tenure(ResultSet row) throws SQLException {
        return new HousingTenure(
                row.getString("name"),
                row.getBoolean("mixed_use"),
                row.getInt("public_flats"),
                row.getString("public_owner"),
                row.getString("original_owner"));
    }
}
