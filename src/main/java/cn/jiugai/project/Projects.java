package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import cn.jiugai.rule.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final ProjectYears years;

    Projects(JdbcClient jdbc, Clock clock, CommunityRegister communities, ProjectYears years) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.communities = communities;
        this.years = years;
    }

    /**
     * Writes a project of an annual plan with all its communities.
     *
     * @throws CommunityTakenException if another project of the year has one of them; then nothing is written
     */
    @Transactional
    public void register(Project project, List<Community> own) {
        years.hold(project.district());
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

    /** @throws CommunityTakenException if a project of one of its years has the community (JA-3.1-2) */
    void demandFree(Project project, String community) {
        Verdict verdict = mayJoin(project, community);
        if (!verdict.passed()) {
            throw new CommunityTakenException(verdict);
        }
    }

    /** Whether a community of this name is free in every plan year to which the project belongs. */
    Verdict mayJoin(Project project, String community) {
        return free(project, community, holder -> true);
    }

    /** The same for one that leaves another project for this one. */
    Verdict mayMove(Project project, String community, String from) {
        return free(project, community, holder -> !holder.number().equals(from));
    }

    private Verdict free(Project project, String community, Predicate<Project> counts) {
        return IntStream.concat(
                        IntStream.of(project.planYear()),
                        years.of(project.number()).stream().mapToInt(CarriedProject::toYear))
                .mapToObj(year -> rule(project, year, community))
                .filter(rule -> rule.holder().filter(counts).isPresent())
                .map(OneProjectAYear::check)
                .findFirst()
                .orElseGet(Verdict::pass);
    }

    /** Who has the community in a year in which the project wants it. */
    OneProjectAYear rule(Project project, int year, String community) {
        Optional<Project> holder =
                communities.holder(project.district(), year, community).map(this::get);
        return new OneProjectAYear(community, project.inYear(year), holder);
    }

    /**
     * Whether the project may go on in a further year: none of its communities is in another project of that year. Whoever
     * asks before carrying it over holds the district ({@link ProjectYears#hold}).
     */
    public Verdict mayGoOn(String number, int year) {
        Project project = get(number);
        return new Verdict(communities(number).stream()
                .map(community -> rule(project, year, community.name()))
                .filter(rule -> rule.holder()
                        .filter(holder -> !holder.number().equals(number))
                        .isPresent())
                .flatMap(rule -> rule.check().findings().stream())
                .toList());
    }

    /** Gives a project another part of the plan's money, when the plan is adjusted or its estimate corrected. */
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

    /** The projects that belong to a plan year, those that were carried over into it among them. */
    public List<Project> ofYear(String district, int planYear) {
        return jdbc.sql(PROJECT + """
                        where district = :district and (plan_year = :year or exists (
                            select 1 from project_year y where y.project = number and y.plan_year = :year))
                        order by number""")
                .param("district", district)
                .param("year", planYear)
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
