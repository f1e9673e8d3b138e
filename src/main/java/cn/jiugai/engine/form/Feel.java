package cn.jiugai.engine.form;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * FEEL of forms on the server, by the engine's own feel-scala, set up so that it answers what the browser's feelin
 * answers: an unknown variable is null, what cannot be computed is null, functions outside FEEL are off.
 */
public final class Feel {

    private static final Feel SYSTEM = new Feel(Clock.systemDefaultZone());

    private final FeelEngineApi engine;
    private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

    /** @param clock what {@code now()} and {@code today()} answer */
    public Feel(Clock clock) {
        engine = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.now(clock))
                .withEnabledExternalFunctions(false)
                .build();
    }

    /** FEEL by the clock of the machine. */
    public static Feel system() {
        return SYSTEM;
    }

    /** Whether form-js takes the value of a property for an expression. */
    static boolean isExpression(Object value) {
        return value instanceof String text && text.startsWith("=");
    }

    /** What is wrong with the syntax of an expression (with its leading {@code =}); empty if nothing. */
    Optional<String> syntaxFault(String expression) {
        ParseResult parsed = parse(expression);
        return parsed.isSuccess()
                ? Optional.empty()
                : Optional.of(parsed.failure().message());
    }

    /** What is wrong with the syntax of a table's expression (without {@code =}); empty if nothing. */
    public static Optional<String> expressionFault(String text) {
        return SYSTEM.syntaxFault("=" + text);
    }

    /** What is wrong with the syntax of a table's condition, e.g. {@code >= 5, "A"}; empty if nothing. */
    public static Optional<String> unaryTestsFault(String text) {
        ParseResult parsed = SYSTEM.engine.parseUnaryTests(text);
        return parsed.isSuccess()
                ? Optional.empty()
                : Optional.of(parsed.failure().message());
    }

    /**
     * Evaluates an expression (with its leading {@code =}).
     *
     * @param context plain values: null, text, numbers, booleans, lists and maps of them
     * @return the value; null also where FEEL has none, as in the browser
     */
    public Object evaluate(String expression, Map<String, Object> context) {
        ParseResult parsed = parse(expression);
        if (parsed.isFailure()) {
            return null;
        }
        EvaluationResult result = engine.evaluate(parsed.parsedExpression(), context);
        return result.isSuccess() ? result.result() : null;
    }

    /** Whether a condition holds: only the value true does, as form-js has it. */
    public boolean holds(String expression, Map<String, Object> context) {
        return Boolean.TRUE.equals(evaluate(expression, context));
    }

    /** The expressions of deployed forms are few, and a form asks each of them for every field. */
    private ParseResult parse(String expression) {
        return parsed.computeIfAbsent(expression, text -> engine.parseExpression(text.substring(1)));
    }
}
