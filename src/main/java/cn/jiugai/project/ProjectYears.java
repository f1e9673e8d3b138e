package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan years to which projects belong beside the one in which they were planned. */
@Component
public class ProjectYears {

    private static final String YEAR = """
            select y.project, y.from_year, y.plan_year, y.carried_on, y.basis, y.communities, y.households, y.buildings,
                   y.area_m2, y.money_fen
            from project_year y join project p on p.number = y.project\s""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProjectYears(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The plan year in which the project runs now: the last one into which it was carried over, else its own. */
    public int current(Project project) {
        return of(project.number()).stream()
                .mapToInt(CarriedProject::toYear)
                .reduce((earlier, later) -> later)
                .orElse(project.planYear());
    }

    /** The years into which it was carried over, the first one first. */
    public List<CarriedProject> of(String project) {
        return jdbc.sql(YEAR + "where y.project = ? order by y.plan_year")
                .param(project)
                .query(ProjectYears::read)
                .list();
    }

    /** The projects that a district has carried over into a plan year, by number. */
    public List<CarriedProject> into(String district, int year) {
        return jdbc.sql(YEAR + "where p.district = ? and y.plan_year = ? order by y.project")
                .params(district, year)
                .query(ProjectYears::read)
                .list();
    }

    /** Those that a district has carried over out of a plan year, by number. */
    public List<CarriedProject> outOf(String district, int year) {
        return jdbc.sql(YEAR + "where p.district = ? and y.from_year = ? order by y.project")
                .params(district, year)
                .query(ProjectYears::read)
                .list();
    }

    /** The dates that were approved for a project in a year, by what is to be done by then. */
    public Map<String, LocalDate> dates(CarriedProject carried) {
        Map<String, LocalDate> dates = new HashMap<>();
        jdbc.sql("select kind, due from project_date where project = ? and plan_year = ?")
                .params(carried.project(), carried.toYear())
                .query(row -> {
                    dates.put(row.getString("kind"), row.getObject("due", LocalDate.class));
                });
        return dates;
    }

    /**
     * Holds the district until the transaction ends: of a project that is registered and one that is carried over at once,
     * both with the same community, the second one sees the first.
     */
    public void hold(String district) {
        jdbc.sql("select id from district where id = ? for update")
                .param(district)
                .query(String.class)
                .single();
    }

    /**
     * Puts the project into the list of a further year.
     *
     * @param dates the new last days, by what is to be done by then
     */
    @Transactional
    public void carryOver(CarriedProject carried, Map<String, LocalDate> dates) {
        jdbc.sql("""
                        insert into project_year (project, from_year, plan_year, carried_on, basis, communities, households,
                                                  buildings, area_m2, money_fen)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        carried.project(),
                        carried.fromYear(),
                        carried.toYear(),
                        carried.carriedOn(),
                        carried.basis(),
                        carried.communities(),
                        carried.households(),
                        carried.buildings(),
                        carried.areaM2(),
                        carried.money().value())
                .update();
        dates.forEach(
                (kind, due) -> jdbc.sql("insert into project_date (project, plan_year, kind, due) values (?, ?, ?, ?)")
                        .params(carried.project(), carried.toYear(), kind, due)
                        .update());
        events.publishEvent(new ProjectCarriedOver(carried.project(), carried.fromYear()));
    }

    /**
     * A project that a split has made out of another one runs in the same years under the same dates. Its communities and
     * money stand in the figures of the other one, and are not counted twice.
     */
    public void follow(String made, String from) {
        jdbc.sql("""
                        insert into project_year (project, from_year, plan_year, carried_on, basis, communities, households,
                                                  buildings, area_m2, money_fen)
                        select ?, from_year, plan_year, carried_on, basis, 0, 0, 0, 0, 0 from project_year
                        where project = ?""").params(made, from).update();
        jdbc.sql("""
                        insert into project_date (project, plan_year, kind, due)
                        select ?, plan_year, kind, due from project_date where project = ?""").params(made, from).update();
    }

    private static CarriedProject read(ResultSet row, int number) throws SQLException {
        return new CarriedProject(
                row.getString("project"),
                row.getInt("from_year"),
                row.getInt("plan_year"),
                row.getObject("carried_on", LocalDate.class),
                row.getString("basis"),
                row.getInt("communities"),
                row.getInt("households"),
                row.getInt("buildings"),
                row.getBigDecimal("area_m2"),
                new Fen(row.getLong("money_fen")));
    }
}
