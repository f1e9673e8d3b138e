package cn.jiugai.project;

import cn.jiugai.sheet.CellText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of communities. A community that has left its project keeps its row, and what is known of it; the database
 * allows one active row a community, district and plan year.
 */
@Component
class CommunityRegister {

    private static final String COMMUNITY =
            "select id, project, name, completed_year, households, buildings, area_m2 from community ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommunityRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are in the project now. */
    List<Community> active(String project) {
        return jdbc.sql(COMMUNITY + "where project = ? and left_at is null order by id")
                .param(project)
                .query(Community.class)
                .list();
    }

    /** Number of the project of the district that has the community in that year: planned for it, or carried over into it. */
    Optional<String> holder(String district, int year, String name) {
        return jdbc
                .sql("""
                        select c.project from community c
                        where c.district = :district and c.name_key = :key and c.left_at is null
                            and (c.active_year = :year or exists (
                                select 1 from project_year y where y.project = c.project and y.plan_year = :year))""")
                .param("district", district)
                .param("key", CellText.key(name))
                .param("year", year)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    /** A community that was in the project once. */
    Optional<Community> left(String project, String name) {
        return jdbc.sql(COMMUNITY + "where project = ? and name_key = ? and left_at is not null")
                .params(project, CellText.key(name))
                .query(Community.class)
                .optional();
    }

    void insert(Project project, Community community) {
        jdbc.sql("""
                        insert into community (project, district, plan_year, active_year, name, name_key, completed_year,
                                               households, buildings, area_m2)
                        values (:project, :district, :year, :year, :name, :key, :completed, :households, :buildings, :area)""")
                .param("project", project.number())
                .param("district", project.district())
                .param("year", project.planYear())
                .param("name", community.name())
                .param("key", CellText.key(community.name()))
                .param("completed", community.completedYear())
                .param("households", community.households())
                .param("buildings", community.buildings())
                .param("area", community.areaM2())
                .update();
    }

    void leave(long community) {
        jdbc.sql("update community set left_at = ?, active_year = null where id = ?")
                .params(OffsetDateTime.now(clock), community)
                .update();
    }

    void rejoin(long community) {
        jdbc.sql("update community set left_at = null, active_year = plan_year where id = ?")
                .param(community)
                .update();
    }

    void move(long community, Project to) {
        jdbc.sql(
                        "update community set project = :project, plan_year = :year, active_year = :year where id = :community")
                .param("project", to.number())
                .param("year", to.planYear())
                .param("community", community)
                .update();
    }

    void correct(long community, Community figures) {
        jdbc.sql("""
                        update community set completed_year = ?, households = ?, buildings = ?, area_m2 = ?
                        where id = ?""")
                .params(figures.completedYear(), figures.households(), figures.buildings(), figures.areaM2(), community)
                .update();
    }
}
