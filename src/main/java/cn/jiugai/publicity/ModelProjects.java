package cn.jiugai.publicity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Model projects (JA-4.8-3): what the rule suggests, who was put forward, what was decided. */
@Component
class ModelProjects {

    private final JdbcClient jdbc;

    ModelProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the rule said about a project when it was asked last. */
    record Suggested(boolean suggested, String reasons, LocalDate judgedOn) {}

    /** Puts what the rule says in the place of what it said before. */
    void suggest(String project, boolean suggested, String reasons, LocalDate on) {
        jdbc.sql("delete from model_suggestion where project = ?")
                .param(project)
                .update();
        jdbc.sql("insert into model_suggestion (project, suggested, reasons, judged_on) values (?, ?, ?, ?)")
                .params(project, suggested, reasons, on)
                .update();
    }

    Optional<Suggested> suggestion(String project) {
        return jdbc.sql("select suggested, reasons, judged_on from model_suggestion where project = ?")
                .param(project)
                .query(Suggested.class)
                .optional();
    }

    /** Numbers of the district's projects that the rule suggests and nobody has decided on. */
    List<String> suggested(String district) {
        return jdbc.sql("""
                        select s.project from model_suggestion s join project p on p.number = s.project
                        where p.district = ? and s.suggested
                          and not exists (select * from model_project m
                                          where m.project = s.project and m.decided_on is not null)
                        order by s.project""").param(district).query(String.class).list();
    }

    /** Keeps who was put forward and for what. */
    void propose(String instance, String project, String practice, String person) {
        jdbc.sql("insert into model_project (instance, project, practice, proposed_by) values (?, ?, ?, ?)")
                .params(instance, project, practice, person)
                .update();
    }

    String practice(String instance) {
        return jdbc.sql("select practice from model_project where instance = ?")
                .param(instance)
                .query(String.class)
                .single();
    }

    /** @param document null if it was not recognised */
    void decide(
            String instance, boolean recognised, String document, LocalDate decidedOn, String opinion, String person) {
        jdbc.sql("""
                        update model_project set recognised = ?, document = ?, decided_on = ?, opinion = ?, decided_by = ?
                        where instance = ?""")
                .params(Arrays.asList(recognised, document, decidedOn, opinion, person, instance))
                .update();
    }

    /** The decision on a project that counts: its recognition, after which there is no other, else the newest refusal. */
    Optional<ModelProject> decided(String project) {
        return jdbc.sql("""
                        select recognised, practice, document, decided_on, opinion from model_project
                        where project = ? and decided_on is not null order by recognised desc, decided_on desc limit 1""").param(project).query(ModelProjects::model).optional();
    }

    private static ModelProject model(ResultSet row, int number) throws SQLException {
        return new ModelProject(
                row.getBoolean("recognised"),
                row.getString("practice"),
                row.getString("document"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("opinion"));
    }
}
