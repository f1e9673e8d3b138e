package cn.jiugai.engine;

import cn.jiugai.project.Judgement;
import cn.jiugai.project.Judgements;
import cn.jiugai.project.Question;
import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A service task that asks a rule and answers; it never throws because a rule is not kept. It leaves {@code passed} and
 * {@code reasons} for the output parameters of the step, and the verdict in the register.
 *
 * <p>A check reads its facts from the register, where a correction finds them. What it reads of the process says only what
 * is judged (a concealed section, the rows of a table); it is kept with the verdict, as are the numbers of the step, so
 * that {@link Rechecks} can ask again.
 */
public abstract class Check implements JavaDelegate, StepBean, BeanNameAware {

    public static final String PASSED = "passed";
    public static final String REASONS = "reasons";

    private Judgements judgements;
    private Clauses clauses;
    private String bean;

    @Autowired
    final void setJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    @Autowired
    final void setClauses(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public final void setBeanName(String name) {
        this.bean = name;
    }

    /** Reads the facts and asks the rule; writes nothing. */
    protected abstract Verdict verdict(Step step);

    /**
     * What tells the question from others of the same step in a project: a payment, a section. A later verdict about the
     * same takes the place of an earlier one; blank if there is one in a project.
     */
    protected String about(Step step) {
        return "";
    }

    /** Why the question makes sense only at its own moment, in Chinese; empty if it can be asked again later. */
    protected Optional<String> onlyOnce() {
        return Optional.empty();
    }

    @Override
    public final List<String> results() {
        return List.of(PASSED, REASONS);
    }

    @Override
    public final void execute(DelegateExecution execution) {
        LiveStep step = new LiveStep(execution);
        Verdict verdict = ofOwnPlan(with(holds(step), verdict(step)), step);
        judgements.add(new Judgement(question(step), verdict));
        step.result(PASSED, verdict.passed());
        step.result(REASONS, ShownText.reasons(verdict));
    }

    /** What keeps the project here beside the rule of the check. */
    List<Finding> holds(Step step) {
        return List.of();
    }

    /** The clauses of the district's plan that the step carries. */
    protected final List<String> clauses(Step step) {
        return clauses.own(step.district(), step.clauses());
    }

    /** A rule names the clause of the district for which it was written; the clerk reads that of his own plan. */
    private Verdict ofOwnPlan(Verdict verdict, Step step) {
        return new Verdict(verdict.findings().stream()
                .map(finding -> finding.under(clauses.own(step.district(), finding.clause(), step.clauses())))
                .toList());
    }

    private static Verdict with(List<Finding> holds, Verdict verdict) {
        return new Verdict(
                Stream.concat(verdict.findings().stream(), holds.stream()).toList());
    }

    /** The same question of the register as it is now. */
    final Verdict askAgain(Question question) {
        Step step = new KeptStep(question);
        return ofOwnPlan(verdict(step), step);
    }

    private Question question(LiveStep step) {
        Map<String, String> numbers = new HashMap<>();
        parameters().forEach(parameter -> numbers.put(parameter.name(), step.text(parameter)));
        Map<String, String> subject = new HashMap<>();
        reads().forEach(variable -> subject.put(variable.name(), Answers.json(step.value(variable))));
        return new Question(
                step.district(),
                step.project(),
                step.process(),
                step.definition(),
                step.instance(),
                step.id(),
                step.name(),
                bean,
                about(step),
                clauses(step),
                numbers,
                subject);
    }
}
