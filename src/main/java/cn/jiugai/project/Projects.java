package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
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

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CommunityRegister communities;

    Projects(JdbcClient jdbc, Clock clock, CommunityRegister communities) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.communities = communities;
    }

    /**
     * Writes a project of an annual plan with all its communities.
     *
     * @throws CommunityTakenException if another project of the year has one of them; then nothing is written
     */
    @Transactional
    public void register(Project project, List<Community> own) {
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
        own.forEach(community -> register(project, community));
    }

    private void register(Project project, Community community) {
        demandFree(project, community.name());
        communities.insert(project, community);
    }

    /** @throws CommunityTakenException if a project of the year has the community (JA-3.1-2) */
    void demandFree(Project project, String community) {
        Verdict verdict = rule(project, community).check();
        if (!verdict.passed()) {
            throw new CommunityTakenException(verdict);
        }
    }

    OneProjectAYear rule(Project project, String community) {
        Optional<Project> holder = communities
                .holder(project.district(), project.planYear(), community)
                .map(this::get);
        return new OneProjectAYear(community, project, holder);
    }

    /** Gives a project another part of the plan's money, when the plan is adjusted. */
    public void setEstimate(String number, Fen estimate) {
        jdbc.sql("update project set estimate_fen = ? where number = ?")
                .params(estimate.value(), number)
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

    /** The communities that are in the project now. */
    public List<Community> communities(String project) {
        return communities.active(project);
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
