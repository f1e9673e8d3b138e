package cn.jiugai.violation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How violations come into the register: by the community's list until its cases begin, and one by one afterwards. */
@Component
class ViolationDrafts {

    /** Listed by the community, and no case has begun. */
    private static final String DRAFT = "source = 'LISTED' and opened_at is null";

    private final JdbcClient jdbc;

    ViolationDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The list as it was last uploaded, without what is a case already. */
    ViolationList list(String project) {
        return new ViolationList(
                jdbc.sql(
                                "select seen, community, place, kind, structure, temporary from violation where project = ? and "
                                        + DRAFT + " order by number")
                        .param(project)
                        .query(ListedViolation.class)
                        .list(),
                jdbc.sql("select seen, note from violation_dismissed where project = ? order by seen")
                        .param(project)
                        .query(DismissedViolation.class)
                        .list());
    }

    /** Puts a list in the place of the one before; what is a case already stays. */
    void replace(String project, ViolationList list, String person) {
        jdbc.sql("delete from violation where project = ? and " + DRAFT)
                .param(project)
                .update();
        jdbc.sql("delete from violation_dismissed where project = ?")
                .param(project)
                .update();
        list.violations().forEach(listed -> add(project, listed, "LISTED", person));
        list.dismissed()
                .forEach(dismissed -> jdbc.sql(
                                "insert into violation_dismissed (project, seen, note, person) values (?, ?, ?, ?)")
                        .params(project, dismissed.seen(), dismissed.note(), person)
                        .update());
    }

    /** Lists one that was found later. */
    void addLate(String project, ListedViolation listed, String person) {
        add(project, listed, "LATE", person);
    }

    /** Those that were found later and are open. */
    List<Integer> late(String project) {
        return jdbc.sql("""
                        select number from violation
                        where project = ? and source = 'LATE' and outcome is null order by number""").param(project).query(Integer.class).list();
    }

    /** Ids of what the survey saw and somebody has looked into. */
    List<Long> lookedInto(String project) {
        return jdbc.sql("""
                        select seen from violation where project = ? and seen is not null
                        union select seen from violation_dismissed where project = ?""").params(project, project).query(Long.class).list();
    }

    /** Under the next number of the project. */
    private void add(String project, ListedViolation listed, String source, String person) {
        jdbc.sql("""
                        insert into violation (project, number, seen, community, place, kind, structure, temporary, source,
                                               listed_by)
                        values (:project, coalesce((select max(v.number) from violation v where v.project = :project),
                                0) + 1, :seen, :community, :place, :kind, :structure, :temporary, :source, :person)""")
                .param("project", project)
                .param("seen", listed.seen())
                .param("community", listed.community())
                .param("place", listed.place())
                .param("kind", listed.kind().name())
                .param("structure", listed.structure())
                .param("temporary", listed.temporary())
                .param("source", source)
                .param("person", person)
                .update();
    }
}
