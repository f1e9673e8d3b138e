package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Projects and their communities. */
@Component
public class Projects {

    private static final String PROJECT = "select number, district, plan_year, name, estimate_fen from project ";
    private static final String COMMUNITY =
            "select id, project, name, completed_year, households, buildings, area_m2 from community ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Projects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a project of an annual plan with all its communities. */
    @Transactional
    public void register(Project project, List<Community> communities) {
        jdbc.sql("""
                        insert into project (number, district, plan_year, name, estimate_fen, registered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project.number(),
                        project.district(),
                        project.planYear(),
                        project.name(),
                        project.estimate().value(),
                        OffsetDateTime.now(clock))
                .update();
        communities.forEach(community -> register(project, community));
    }

    private void register(Project project, Community community) {
        jdbc.sql("""
                        insert into community (project, name, completed_year, households, buildings, area_m2)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        project.number(),
                        community.name(),
                        community.completedYear(),
                        community.households(),
                        community.buildings(),
                        community.areaM2())
                .update();
    }

    public Optional<Project> find(String number) {
        return jdbc.sql(PROJECT + "where number = ?")
                .param(number)
                .query(Projects::project)
                .optional();
    }

    /** @throws IllegalArgumentException in Chinese, if there is no such project */
    public Project get(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("登记簿中没有项目“%s”".formatted(number)));
    }

    /** All projects of a district, the newest plan year first. */
    public List<Project> of(String district) {
        return jdbc.sql(PROJECT + "where district = ? order by plan_year desc, number")
                .param(district)
                .query(Projects::project)
                .list();
    }

    public List<Project> ofYear(String district, int planYear) {
        return jdbc.sql(PROJECT + "where district = ? and plan_year = ? order by number")
                .params(district, planYear)
                .query(Projects::project)
                .list();
    }

    public List<Community> communities(String project) {
        return jdbc.sql(COMMUNITY + "where project = ? order by id")
                .param(project)
                .query(Community.class)
                .list();
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getString("number"),
                row.getString("district"),
                row.getInt("plan_year"),
                row.getString("name"),
                new Fen(row.getLong("estimate_fen")));
    }
}
