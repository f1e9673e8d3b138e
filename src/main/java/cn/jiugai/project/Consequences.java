package cn.jiugai.project;

import cn.jiugai.rule.Verdict;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the changes of the register have brought down: each check that held and holds no more, until it holds again or the
 * department in charge has accepted it with a reason and a document.
 */
@Component
public class Consequences {

    private enum Outcome {
        RESTORED,
        ACCEPTED
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Questions questions;

    Consequences(JdbcClient jdbc, Clock clock, Questions questions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.questions = questions;
    }

    /** The open ones of a project, the first one first. */
    public List<Consequence> open(String project) {
        return jdbc.sql("""
                        select c.number, c.verdict, c.cause, c.opened_at, c.handling, c.objection, v.reasons
                        from consequence c join verdict v on v.id = c.verdict
                        where c.project = ? and c.outcome is null order by c.number""")
                .param(project)
                .query((row, position) -> new Consequence(
                        project,
                        row.getInt("number"),
                        questions.of(row.getLong("verdict")),
                        row.getString("reasons"),
                        row.getString("cause"),
                        row.getObject("opened_at", OffsetDateTime.class),
                        row.getString("handling"),
                        row.getString("objection")))
                .list();
    }

    /** The open ones that one change has brought. */
    public List<Consequence> open(String project, String cause) {
        return open(project).stream()
                .filter(consequence -> consequence.cause().equals(cause))
                .toList();
    }

    public Consequence get(String project, int number) {
        return open(project).stream()
                .filter(consequence -> consequence.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("项目 %s 没有待处理的第%d号影响".formatted(project, number)));
    }

    /**
     * Follows a question that was asked again: one that holds no more is opened, an open one takes the new reasons or is
     * settled because it holds again.
     *
     * @param verdict id of the new verdict in the register
     * @param held whether it held before the change
     */
    public void follow(String project, Question question, long verdict, Verdict now, boolean held, String cause) {
        Optional<Consequence> known = open(project).stream()
                .filter(consequence -> consequence.question().isAskedAnewBy(question))
                .findFirst();
        if (known.isPresent()) {
            setVerdict(project, known.get().number(), verdict);
            if (now.passed()) {
                settle(project, known.get().number(), Outcome.RESTORED, cause, null, "系统");
            }
        } else if (held && !now.passed()) {
            add(project, verdict, cause);
        }
    }

    /**
     * The department in charge lets it rest.
     *
     * @param document number of the document in which it says so
     */
    public void accept(String project, int number, String reason, String document, String person) {
        settle(project, number, Outcome.ACCEPTED, reason, document, person);
    }

    /** The department in charge does not let it rest. */
    public void object(String project, int number, String objection) {
        jdbc.sql("update consequence set objection = ? where project = ? and number = ? and outcome is null")
                .params(objection, project, number)
                .update();
    }

    /** Notes what was done about the open ones of a change. */
    public void handled(String project, String cause, String handling) {
        jdbc.sql("update consequence set handling = ? where project = ? and cause = ? and outcome is null")
                .params(handling, project, cause)
                .update();
    }

    private void add(String project, long verdict, String cause) {
        jdbc.sql("""
                        insert into consequence (project, number, verdict, cause, opened_at)
                        values (:project, coalesce((select max(c.number) from consequence c
                                                    where c.project = :project), 0) + 1, :verdict, :cause, :now)""")
                .param("project", project)
                .param("verdict", verdict)
                .param("cause", cause)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void settle(String project, int number, Outcome outcome, String reason, String document, String person) {
        jdbc.sql("""
                        update consequence set outcome = ?, reason = ?, document = ?, settled_by = ?, settled_at = ?
                        where project = ? and number = ? and outcome is null""")
                .params(outcome.name(), reason, document, person, OffsetDateTime.now(clock), project, number)
                .update();
    }

    private void setVerdict(String project, int number, long verdict) {
        jdbc.sql("update consequence set verdict = ? where project = ? and number = ?")
                .params(verdict, project, number)
                .update();
    }
}
