package cn.jiugai.community;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities of a community after the handover, and what its residents suggest (第五轮, HG-2-8). */
@Component
class CommunityLife {

    private static final String ACTIVITY =
            "select name, held_on, facility, participants, result from community_activity ";
    private static final String SUGGESTION = "select id, text, adopted, answer from resident_suggestion ";

    private final JdbcClient jdbc;

    CommunityLife(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String instance, String project, Activity activity, String person) {
        jdbc.sql("""
                        insert into community_activity (instance, project, name, held_on, facility, participants, result,
                                                        person)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        instance,
                        project,
                        activity.name(),
                        activity.heldOn(),
                        activity.facility(),
                        activity.participants(),
                        activity.result(),
                        person)
                .update();
    }

    /** A suggestion that was made at the newest activity of the run. */
    void suggest(String instance, String project, String text) {
        jdbc.sql("""
                        insert into resident_suggestion (instance, project, activity, text)
                        values (?, ?, (select max(a.id) from community_activity a where a.instance = ?), ?)""").params(instance, project, instance, text).update();
    }

    void answer(long suggestion, boolean adopted, String answer, String person, LocalDate on) {
        jdbc.sql("""
                        update resident_suggestion set adopted = ?, answer = ?, answered_by = ?, answered_on = ?
                        where id = ?""").params(adopted, answer, person, on, suggestion).update();
    }

    List<Activity> activities(String project) {
        return jdbc.sql(ACTIVITY + "where project = ? order by id")
                .param(project)
                .query(Activity.class)
                .list();
    }

    List<Suggestion> suggestions(String project) {
        return jdbc.sql(SUGGESTION + "where project = ? order by id")
                .param(project)
                .query(Suggestion.class)
                .list();
    }

    Suggestion suggestion(long id) {
        return jdbc.sql(SUGGESTION + "where id = ?")
                .param(id)
                .query(Suggestion.class)
                .single();
    }
}
