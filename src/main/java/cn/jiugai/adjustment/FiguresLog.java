package cn.jiugai.adjustment;

import cn.jiugai.project.Community;
import cn.jiugai.project.Project;
import cn.jiugai.project.ProjectState;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How projects stood before and after each adjustment or change of scope. */
@Component
class FiguresLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Projects projects;
    private final ProjectStates states;

    FiguresLog(JdbcClient jdbc, Clock clock, Projects projects, ProjectStates states) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.projects = projects;
        this.states = states;
    }

    enum Moment {
        BEFORE,
        AFTER
    }

    /** Notes a project as it is now. */
    void note(String instance, String number, Moment moment) {
        Project project = projects.get(number);
        List<Community> communities = projects.communities(number);
        jdbc.sql("""
                        insert into adjustment_figures (instance, project, moment, state, communities, households,
                                                        buildings, area_m2, estimate_fen, names, noted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        number,
                        moment.name(),
                        states.of(number).name(),
                        communities.size(),
                        communities.stream().mapToInt(Community::households).sum(),
                        communities.stream().mapToInt(Community::buildings).sum(),
                        communities.stream().map(Community::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add),
                        project.estimate().value(),
                        communities.stream().map(Community::name).collect(Collectors.joining("、")),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The projects that were noted before the adjustment. */
    List<String> noted(String instance) {
        return jdbc.sql(
                        "select project from adjustment_figures where instance = ? and moment = 'BEFORE' order by project")
                .param(instance)
                .query(String.class)
                .list();
    }

    /** How a project stood before and after each adjustment, the first one first. */
    List<FiguresChange> of(String project) {
        return instances(project).stream()
                .map(instance -> new FiguresChange(
                        instance,
                        find(instance, project, Moment.BEFORE),
                        find(instance, project, Moment.AFTER).orElseThrow()))
                .toList();
    }

    private List<String> instances(String project) {
        return jdbc.sql("""
                        select instance from adjustment_figures where project = ? and moment = 'AFTER'
                        order by noted_at, instance""").param(project).query(String.class).list();
    }

    private Optional<Figures> find(String instance, String project, Moment moment) {
        return jdbc.sql("""
                        select state, communities, households, buildings, area_m2, estimate_fen, names
                        from adjustment_figures where instance = ? and project = ? and moment = ?""")
                .params(instance, project, moment.name())
                .query((row, number) -> new Figures(
                        ProjectState.valueOf(row.getString("state")),
                        row.getInt("communities"),
                        row.getInt("households"),
                        row.getInt("buildings"),
                        row.getBigDecimal("area_m2"),
                        new Fen(row.getLong("estimate_fen")),
                        row.getString("names")))
                .optional();
    }
}
