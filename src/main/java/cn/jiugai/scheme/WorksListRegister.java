package cn.jiugai.scheme;

import cn.jiugai.project.Community;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Works lists as they were uploaded; a later one replaces an earlier one, which stays in the register. The
 * lists of now are without the communities that have left the project; the numbers of their items stay unused.
 */
@Component
class WorksListRegister {

    private static final String OF_LIST = " join community c on c.id = e.community where e.list = ? order by e.number";

    /** A community that has left the project has no part in its works any more. */
    private static final String PRESENT = """
             join works_list w on w.id = e.list
             join community c on c.id = e.community and c.project = w.project and c.left_at is null
            where e.list = ? order by e.number""";

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Clock clock;

    WorksListRegister(JdbcClient jdbc, Projects projects, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.clock = clock;
    }

    /** @return the new list's row */
    long add(String project, WorksList list, String task, String person) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into works_list (project, task, person, uploaded_at) values (?, ?, ?, ?)")
                .params(project, task, person, OffsetDateTime.now(clock))
                .update(key, "id");
        long id = key.getKey().longValue();
        Map<String, Long> communities =
                projects.communities(project).stream().collect(Collectors.toMap(Community::name, Community::id));
        list.items().forEach(item -> add(id, communities.get(item.community()), item));
        int number = 0;
        for (ChargingDecision decision : list.charging()) {
            jdbc.sql("""
                            insert into works_charging (list, number, community, place, spaces, reason)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            ++number,
                            communities.get(decision.community()),
                            decision.place(),
                            decision.spaces(),
                            decision.reason())
                    .update();
        }
        number = 0;
        for (ElevatorPlan plan : list.elevators()) {
            jdbc.sql("""
                            insert into works_elevator (list, number, community, stairwells, sequence, space_kept)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            ++number,
                            communities.get(plan.community()),
                            plan.stairwells(),
                            plan.sequence(),
                            plan.spaceKept())
                    .update();
        }
        return id;
    }

    private void add(long list, long community, WorksItem item) {
        jdbc.sql("""
                        insert into works_item (list, number, community, name, kind, works_class, purpose, line,
                                                utility_owned, cost_fen, place, opens_ground)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        list,
                        item.number(),
                        community,
                        item.name(),
                        item.kind().name(),
                        item.worksClass().name(),
                        item.purpose().name(),
                        item.line().name(),
                        item.utilityOwned(),
                        item.cost().value(),
                        item.place(),
                        item.opensGround())
                .update();
    }

    /** The list that was uploaded last, whether it was submitted or not. */
    Optional<WorksList> newest(String project) {
        return jdbc.sql("select id from works_list where project = ? order by id desc limit 1")
                .param(project)
                .query(Long.class)
                .optional()
                .map(id -> list(id, PRESENT));
    }

    /** The list that the newest round of the scheme goes by; that of an earlier round while it has none of its own. */
    Optional<WorksList> submitted(String project) {
        return jdbc.sql("""
                        select works_list from scheme where project = ? and works_list is not null
                        order by round desc limit 1""").param(project).query(Long.class).optional().map(id -> list(id, PRESENT));
    }

    /** Lets the newest round of the scheme go by the list that was uploaded last, if there is one. */
    void submit(String project) {
        jdbc.sql("""
                        update scheme set works_list = (select max(w.id) from works_list w where w.project = :project)
                        where project = :project
                          and round = (select max(s.round) from scheme s where s.project = :project)""").param("project", project).update();
    }

    /** Notes with which list the newest round is to be compared: the last one that went to the parties. */
    void compare(String project) {
        jdbc.sql("""
                        update scheme set compared = true, compared_with = (
                            select s.works_list from scheme s
                            where s.project = :project and s.compared and s.works_list is not null
                            order by s.round desc limit 1)
                        where project = :project
                          and round = (select max(s.round) from scheme s where s.project = :project)""").param("project", project).update();
    }

    /** The list of the newest round beside the one that it was to be compared with, as that was. */
    ListComparison comparison(String project) {
        Optional<WorksList> before = jdbc
                .sql("""
                        select compared_with from scheme where project = ? and round = (
                            select max(s.round) from scheme s where s.project = scheme.project)""")
                .param(project)
                .query((row, index) -> row.getObject("compared_with", Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> list(id, OF_LIST));
        return new ListComparison(before, submitted(project).orElse(WorksList.EMPTY));
    }

    private WorksList list(long id, String which) {
        List<WorksItem> items = jdbc.sql("select e.*, c.name as community_name from works_item e" + which)
                .param(id)
                .query(WorksListRegister::item)
                .list();
        List<ChargingDecision> charging = jdbc.sql(
                        "select c.name as community, e.place, e.spaces, e.reason from works_charging e" + which)
                .param(id)
                .query(ChargingDecision.class)
                .list();
        List<ElevatorPlan> elevators =
                jdbc.sql("""
                        select c.name as community, e.stairwells, e.sequence, e.space_kept
                        from works_elevator e""" + which).param(id).query(ElevatorPlan.class).list();
        return new WorksList(items, charging, elevators);
    }

    private static WorksItem item(ResultSet row, int index) throws SQLException {
        return new WorksItem(
                row.getInt("number"),
                row.getString("community_name"),
                row.getString("name"),
                WorksKind.valueOf(row.getString("kind")),
                WorksClass.valueOf(row.getString("works_class")),
                Purpose.valueOf(row.getString("purpose")),
                LineOwner.valueOf(row.getString("line")),
                row.getBoolean("utility_owned"),
                new Fen(row.getLong("cost_fen")),
                row.getString("place"),
                row.getBoolean("opens_ground"));
    }
}
