package cn.jiugai.engine;

import cn.jiugai.project.Consequence;
import cn.jiugai.project.Consequences;
import cn.jiugai.project.Judgement;
import cn.jiugai.project.Judgements;
import cn.jiugai.project.ProjectStates;
import cn.jiugai.project.Question;
import cn.jiugai.project.Questions;
import cn.jiugai.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the checks that a project has passed once more of the register as it is now, under the numbers under which they were
 * judged. Needs no running process: each verdict has kept its question.
 */
@Component
public class Rechecks {

    private final Questions questions;
    private final Judgements judgements;
    private final Consequences consequences;
    private final ProjectStates projects;
    private final StepBeans beans;

    Rechecks(
            Questions questions,
            Judgements judgements,
            Consequences consequences,
            ProjectStates projects,
            StepBeans beans) {
        this.questions = questions;
        this.judgements = judgements;
        this.consequences = consequences;
        this.projects = projects;
        this.beans = beans;
    }

    /**
     * A question that was passed and cannot be asked again.
     *
     * @param why the reason, in Chinese
     */
    public record NotAsked(Question question, String why) {}

    /** What the questions that the project has passed would be answered today; writes nothing. */
    public List<Recheck> of(String project) {
        return look(project).entrySet().stream()
                .map(asked -> new Recheck(asked.getKey(), Verdict.pass(), asked.getValue()))
                .toList();
    }

    /**
     * Asks before and after a change of the register, so that only what this change has done is told. The new verdicts are
     * kept beside the old ones; what held and holds no more becomes a {@link Consequence}, which keeps the next
     * {@link Gate} shut until it is settled. The project is held meanwhile: two changes at once come one after the other.
     *
     * @param cause what the change is, in Chinese, e.g. {@code 第3号更正}; tells its consequences from others
     */
    @Transactional
    public List<Recheck> around(String project, String cause, Runnable change) {
        projects.lock(project);
        Map<Question, Verdict> before = look(project);
        change.run();
        List<Recheck> rechecks = before.entrySet().stream()
                .map(asked -> new Recheck(asked.getKey(), asked.getValue(), ask(asked.getKey())))
                .toList();
        rechecks.forEach(recheck -> keep(
                project, recheck.question(), recheck.after(), recheck.before().passed(), cause));
        return rechecks;
    }

    /**
     * Asks the open consequences of a change again, as their steps have last asked, and settles those that hold again;
     * returns those that do not.
     */
    @Transactional
    public List<Consequence> settle(String project, String cause) {
        List<Question> passed = questions.passed(project);
        for (Consequence consequence : consequences.open(project, cause)) {
            Question question = passed.stream()
                    .filter(consequence.question()::isAskedAnewBy)
                    .findFirst()
                    .orElse(consequence.question());
            keep(project, question, ask(question), false, cause);
        }
        return consequences.open(project, cause);
    }

    private void keep(String project, Question question, Verdict now, boolean held, String cause) {
        long verdict = judgements.add(new Judgement(question, now, cause));
        consequences.follow(project, question, verdict, now, held, cause);
    }

    /** The questions that the project has passed and that cannot be asked again, and why. */
    public List<NotAsked> notAsked(String project) {
        return questions.passed(project).stream()
                .flatMap(question -> whyNot(question).map(why -> new NotAsked(question, why)).stream())
                .toList();
    }

    private Map<Question, Verdict> look(String project) {
        Map<Question, Verdict> verdicts = new LinkedHashMap<>();
        questions.passed(project).stream()
                .filter(question -> whyNot(question).isEmpty())
                .forEach(question -> verdicts.put(question, ask(question)));
        return verdicts;
    }

    private Verdict ask(Question question) {
        return check(question).orElseThrow().askAgain(question);
    }

    private Optional<Check> check(Question question) {
        return Optional.ofNullable(question.check())
                .flatMap(beans::step)
                .filter(Check.class::isInstance)
                .map(Check.class::cast);
    }

    private Optional<String> whyNot(Question question) {
        Optional<Check> check = check(question);
        if (check.isEmpty()) {
            return Optional.of("判定时的软件版本没有留下重新核对所需的内容");
        }
        List<String> missing = check.get().parameters().stream()
                .filter(parameter -> !question.numbers().containsKey(parameter.name()))
                .map(Parameter::label)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("判定时的步骤上还没有“%s”".formatted(String.join("”“", missing)));
        }
        boolean kept = check.get().reads().stream()
                .allMatch(variable -> question.subject().containsKey(variable.name()));
        return kept ? check.get().onlyOnce() : Optional.of("判定时没有留下核对的对象");
    }
}
