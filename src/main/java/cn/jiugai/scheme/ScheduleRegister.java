package cn.jiugai.scheme;

import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import cn.jiugai.sheet.CellText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The joint schedule: windows of the street, words of the utilities, beside the works list that the scheme goes by. */
@Component
class ScheduleRegister {

    private static final String ID = "(select id from community where project = ? and name = ?)";

    private final JdbcClient jdbc;
    private final WorksListRegister lists;
    private final Offices offices;
    private final Clock clock;

    ScheduleRegister(JdbcClient jdbc, WorksListRegister lists, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.offices = offices;
        this.clock = clock;
    }

    JointSchedule schedule(String district, String project) {
        List<WorksItem> items = lists.submitted(project).orElse(WorksList.EMPTY).items();
        Map<String, Boolean> answers = new HashMap<>();
        jdbc.sql("select unit, agrees from utility_answer where project = ?")
                .param(project)
                .query(row -> {
                    answers.put(row.getString("unit"), row.getBoolean("agrees"));
                });
        return new JointSchedule(
                trenches(district, project, items), utilities(district, project, items), answers, offices::nameOf);
    }

    private List<Trench> trenches(String district, String project, List<WorksItem> items) {
        Map<String, List<WorksItem>> places = new LinkedHashMap<>();
        items.stream()
                .filter(WorksItem::opensGround)
                .forEach(item -> places.computeIfAbsent(key(item.community(), item.place()), place -> new ArrayList<>())
                        .add(item));
        Map<String, Window> windows = new HashMap<>();
        jdbc.sql("""
                        select c.name, w.place, w.from_on, w.to_on
                        from trench_window w join community c on c.id = w.community where w.project = ?""").param(project).query(row -> {
            windows.put(key(row.getString("name"), row.getString("place")), window(row));
        });
        Map<String, Map<String, Window>> words = new HashMap<>();
        jdbc.sql("""
                        select c.name, w.place, w.unit, w.from_on, w.to_on
                        from trench_word w join community c on c.id = w.community where w.project = ?""").param(project).query(row -> {
            words.computeIfAbsent(key(row.getString("name"), row.getString("place")), place -> new HashMap<>())
                    .put(row.getString("unit"), window(row));
        });
        return places.entrySet().stream()
                .map(place -> new Trench(
                        place.getValue().get(0).community(),
                        place.getValue().get(0).place(),
                        place.getValue(),
                        Optional.ofNullable(windows.get(place.getKey())),
                        utilities(district, project, place.getValue()),
                        words.getOrDefault(place.getKey(), Map.of())))
                .toList();
    }

    /** The units whose lines the items concern. */
    Set<String> utilities(String district, String project, List<WorksItem> items) {
        Set<String> units = new LinkedHashSet<>();
        items.stream()
                .map(item -> item.line().role())
                .flatMap(Optional::stream)
                .distinct()
                .map(role -> offices.holder(district, project, role).orElseGet(() -> offices.inCharge(district)))
                .map(Unit::id)
                .forEach(units::add);
        return units;
    }

    /** Replaces the windows that the street proposes. */
    void propose(String project, Map<Trench, Window> windows, String person) {
        jdbc.sql("delete from trench_window where project = ?").param(project).update();
        windows.forEach((trench, window) -> jdbc.sql("""
                        insert into trench_window (project, community, place, from_on, to_on, person, proposed_at)
                        values (?, %s, ?, ?, ?, ?, ?)""".formatted(ID))
                .params(
                        project,
                        project,
                        trench.community(),
                        trench.place(),
                        window.from(),
                        window.to(),
                        person,
                        OffsetDateTime.now(clock))
                .update());
    }

    /** Replaces what a utility said to places of its own. */
    void say(String project, String unit, Map<Trench, Window> words, String person) {
        jdbc.sql("delete from trench_word where project = ? and unit = ?")
                .params(project, unit)
                .update();
        words.forEach((trench, window) -> jdbc.sql("""
                        insert into trench_word (project, community, place, unit, from_on, to_on, person, said_at)
                        values (?, %s, ?, ?, ?, ?, ?, ?)""".formatted(ID))
                .params(
                        project,
                        project,
                        trench.community(),
                        trench.place(),
                        unit,
                        window.from(),
                        window.to(),
                        person,
                        OffsetDateTime.now(clock))
                .update());
    }

    void answer(String project, String unit, boolean agrees, String remark, String person) {
        jdbc.sql("delete from utility_answer where project = ? and unit = ?")
                .params(project, unit)
                .update();
        jdbc.sql("""
                        insert into utility_answer (project, unit, agrees, remark, person, answered_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(project, unit, agrees, remark, person, OffsetDateTime.now(clock))
                .update();
    }

    /** What each utility remarked with its last answer, by id. */
    Map<String, String> remarks(String project) {
        Map<String, String> remarks = new LinkedHashMap<>();
        jdbc.sql("select unit, remark from utility_answer where project = ? and remark is not null order by unit")
                .param(project)
                .query(row -> {
                    remarks.put(row.getString("unit"), row.getString("remark"));
                });
        return remarks;
    }

    private static String key(String community, String place) {
        return community + "/" + CellText.key(place);
    }

    private static Window window(ResultSet row) throws SQLException {
        return new Window(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class));
    }
}
