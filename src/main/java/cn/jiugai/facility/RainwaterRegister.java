package cn.jiugai.facility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of the rain water of the projects (HG-5.4-1). */
@Component
class RainwaterRegister {

    private final JdbcClient jdbc;

    RainwaterRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a plan in the place of an earlier one; joints and drawings of that no longer hold. */
    void plan(String project, Integer lengthM, String places, String reason, String person) {
        jdbc.sql("delete from rainwater where project = ?").param(project).update();
        jdbc.sql("""
                        insert into rainwater (project, network, length_m, places, reason, person)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(project, lengthM != null, lengthM, places, reason, person))
                .update();
    }

    void joints(String project, int count, String points, LocalDate day, String person) {
        jdbc.sql("update rainwater set joints = ?, points = ?, joints_on = ?, joints_person = ? where project = ?")
                .params(count, points, day, person, project)
                .update();
    }

    /** Keeps the drawings, which still have to be checked. */
    void drawings(String project, String number, int joints, LocalDate day, String person) {
        jdbc.sql("""
                        update rainwater set drawings = ?, drawn_joints = ?, drawn_on = ?, drawn_person = ?
                        where project = ?""").params(number, joints, day, person, project).update();
    }

    /** How the newest drawings stand to the joints. */
    RainwaterDrawings drawings(String project) {
        return jdbc.sql("select joints, joints_on, drawn_joints, drawn_on from rainwater where project = ?")
                .param(project)
                .query((row, number) -> new RainwaterDrawings(
                        row.getInt("joints"),
                        row.getObject("joints_on", LocalDate.class),
                        row.getInt("drawn_joints"),
                        row.getObject("drawn_on", LocalDate.class)))
                .single();
    }

    void reportJoining(String project, LocalDate day, String text, String person) {
        jdbc.sql("""
                        insert into rainwater_joining (project, joined_on, text, person) values (?, ?, ?, ?)""").params(project, day, text, person).update();
    }

    /** What was reported last. */
    String report(String project) {
        return jdbc.sql("select joined_on, text from rainwater_joining where project = ? order by id desc limit 1")
                .param(project)
                .query((row, number) -> row.getObject("joined_on", LocalDate.class) + " " + row.getString("text"))
                .single();
    }

    /** Writes what the centre confirms to the newest report. */
    void confirmJoining(String project, int joints, LocalDate day, String note, String person) {
        jdbc.sql("""
                        update rainwater_joining set confirmed_joints = ?, confirmed_on = ?, note = ?, confirmed_by = ?
                        where id = (select max(j.id) from rainwater_joining j where j.project = ?)""").params(Arrays.asList(joints, day, note, person, project)).update();
    }

    /** How the newest confirmation stands to the joints. */
    RainwaterJoined joined(String project) {
        return jdbc.sql("""
                        select r.joints, j.confirmed_joints, j.note from rainwater r
                        join rainwater_joining j on j.project = r.project
                        where r.project = ? order by j.id desc limit 1""")
                .param(project)
                .query((row, number) -> new RainwaterJoined(
                        row.getInt("joints"), row.getInt("confirmed_joints"), row.getString("note")))
                .single();
    }

    Optional<Rainwater> find(String project) {
        return jdbc.sql("""
                        select r.*, (select max(j.confirmed_on) from rainwater_joining j
                                     where j.project = r.project and j.confirmed_joints >= r.joints) as joined_on
                        from rainwater r where r.project = ?""")
                .param(project)
                .query((row, number) -> new Rainwater(
                        row.getBoolean("network"),
                        row.getObject("length_m", Integer.class),
                        row.getString("reason"),
                        row.getObject("joints", Integer.class),
                        row.getString("points"),
                        row.getObject("joints_on", LocalDate.class),
                        row.getString("drawings"),
                        row.getObject("joined_on", LocalDate.class)))
                .optional();
    }
}
