package cn.jiugai.engine;

import cn.jiugai.project.Question;
import java.util.List;
import java.util.Optional;

/**
 * A step that was done earlier, as its verdict has kept it: the same project, numbers and subject. It writes nothing, and
 * what was not kept cannot be read.
 */
final class KeptStep extends Step {

    private final Question question;

    KeptStep(Question question) {
        this.question = question;
    }

    @Override
    public String district() {
        return question.district();
    }

    @Override
    public String project() {
        return question.project();
    }

    @Override
    public String instance() {
        return question.instance();
    }

    @Override
    public String process() {
        return question.process();
    }

    @Override
    public String id() {
        return question.step();
    }

    @Override
    public String name() {
        return question.stepName();
    }

    @Override
    public Optional<String> task() {
        return Optional.empty();
    }

    @Override
    public String person() {
        return "系统";
    }

    @Override
    public List<String> clauses() {
        return question.clauses();
    }

    /** @throws IllegalStateException if the check does not declare that it reads the variable, so that it was not kept */
    @Override
    Object value(Variable<?> variable) {
        String kept = question.subject().get(variable.name());
        if (kept == null) {
            throw new IllegalStateException(
                    "check %s reads %s without declaring it".formatted(question.check(), variable.name()));
        }
        return Answers.value(kept);
    }

    @Override
    String text(Parameter<?> parameter) {
        return question.numbers().get(parameter.name());
    }

    @Override
    void result(String name, Object value) {
        throw new UnsupportedOperationException("a verdict that is asked for again leaves nothing in a process");
    }
}
