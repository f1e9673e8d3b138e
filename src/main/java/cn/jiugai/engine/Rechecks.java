package cn.jiugai.engine;

import cn.jiugai.project.Judgement;
import cn.jiugai.project.Judgements;
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
    private final StepBeans beans;

    Rechecks(Questions questions, Judgements judgements, StepBeans beans) {
        this.questions = questions;
        this.judgements = judgements;
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
     * Asks before and after a change of the register, so that only what this change has done is told, and keeps the new
     * verdicts beside the old ones.
     *
     * @param cause what the change is, in Chinese, e.g. {@code 更正 JA-2026-01-G3}
     */
    @Transactional
    public List<Recheck> around(String project, String cause, Runnable change) {
        Map<Question, Verdict> before = look(project);
        change.run();
        List<Recheck> rechecks = before.entrySet().stream()
                .map(asked -> new Recheck(asked.getKey(), asked.getValue(), ask(asked.getKey())))
                .toList();
        rechecks.forEach(recheck -> judgements.add(new Judgement(recheck.question(), recheck.after(), cause)));
        return rechecks;
    }

    /** Asks one question again and keeps the verdict. */
    @Transactional
    public Verdict again(Question question, String cause) {
        Verdict verdict = ask(question);
        judgements.add(new Judgement(question, verdict, cause));
        return verdict;
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
