package cn.jiugai.scheme;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other phases may read of the schemes. */
@Component
public class SchemeRecords {

    private final JdbcClient jdbc;
    private final WorksListRegister lists;
    private final ScheduleRegister schedules;
    private final SiteRegister sites;
    private final ProtectionRegister protections;

    SchemeRecords(
            JdbcClient jdbc,
            WorksListRegister lists,
            ScheduleRegister schedules,
            SiteRegister sites,
            ProtectionRegister protections) {
        this.protections = protections;
        this.sites = sites;
        this.schedules = schedules;
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** Whether the newest scheme of the project has passed the review (JA-3.3-4). */
    public boolean passed(String project) {
        return jdbc.sql("select passed from scheme where project = ? order by round desc limit 1")
                .param(project)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The works list that the newest scheme goes by, in its order; empty while none was submitted (JA-4.2-1). */
    public List<WorksItem> worksItems(String project) {
        return lists.submitted(project).map(WorksList::items).orElse(List.of());
    }

    /** How the newest scheme meets the demand for elevators, an entry a community at most (JA-4.6-1). */
    public List<ElevatorPlan> elevatorPlans(String project) {
        return lists.submitted(project).map(WorksList::elevators).orElse(List.of());
    }

    /** What the newest scheme decides on parking and charging of electric bicycles (JA-4.7-1). */
    public List<ChargingDecision> chargingDecisions(String project) {
        return lists.submitted(project).map(WorksList::charging).orElse(List.of());
    }

    /** The day on which the newest scheme was concluded to have passed, empty if it has not. */
    public Optional<LocalDate> passedOn(String project) {
        return passed(project)
                ? jdbc.sql("select concluded_on from scheme where project = ? order by round desc limit 1")
                        .param(project)
                        .query(LocalDate.class)
                        .optional()
                : Optional.empty();
    }

    /**
     * The joint schedule of the utilities with the places where the ground is opened; empty until all of them have agreed
     * to it, and again if it is no longer kept by all (JA-4.3-2).
     */
    public Optional<List<TrenchWindow>> jointSchedule(String district, String project) {
        JointSchedule schedule = schedules.schedule(district, project);
        return passed(project) && schedule.check().passed()
                ? Optional.of(schedule.trenches().stream().map(TrenchWindow::of).toList())
                : Optional.empty();
    }

    /** What becomes of the idle and freed sites, supplements of a scheme that has passed included (JA-4.3-1). */
    public List<SiteUse> siteUses(String project) {
        return sites.uses(project);
    }

    /**
     * The works items of a district's plan year counted by class and purpose, those of the newest list of each project; what
     * no item has is left out (JA-4.2-1).
     */
    public List<WorksFigure> worksFigures(String district, int planYear) {
        return jdbc.sql("""
                        select i.works_class, i.purpose, count(*) as items, sum(i.cost_fen) as cost_fen
                        from project p join scheme s on s.project = p.number
                                       join works_item i on i.list = s.works_list
                                       join community c on c.id = i.community and c.project = p.number
                                                       and c.left_at is null
                        where p.district = ? and p.plan_year = ? and s.round = (
                            select max(n.round) from scheme n where n.project = p.number and n.works_list is not null)
                        group by i.works_class, i.purpose""")
                .params(district, planYear)
                .query((row, index) -> new WorksFigure(
                        WorksClass.valueOf(row.getString("works_class")),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getInt("items"),
                        new Fen(row.getLong("cost_fen"))))
                .list();
    }

    /** Number of the newest round of the scheme; 0 if there is none. */
    public int round(String project) {
        return jdbc.sql("select coalesce(max(round), 0) from scheme where project = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }

    /** The day on which the newest round of the scheme was settled; empty while it was not (HG-4.1-1). */
    public Optional<LocalDate> listedOn(String project) {
        return jdbc.sql("""
                        select listed_on from scheme
                        where project = ? and listed_on is not null order by round desc limit 1""").param(project).query(LocalDate.class).optional();
    }

    /** What is historic in the newest scheme, and what the review of its protection said; empty if nobody has told (HG-4.2-9). */
    public Optional<Protection> protection(String project) {
        return protections.of(project);
    }

    /** The economical and green techniques that the newest scheme chose; there may be none (HG-4.2-5). */
    public List<String> greenTechniques(String project) {
        return protections.techniques(project);
    }

    /** What the newest scheme says about the works (改造内容), empty if there is none. */
    public Optional<String> works(String project) {
        return jdbc.sql("select works from scheme where project = ? and works is not null order by round desc limit 1")
                .param(project)
                .query(String.class)
                .optional();
    }
}
