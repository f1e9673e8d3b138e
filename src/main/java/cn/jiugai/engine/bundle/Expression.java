package cn.jiugai.engine.bundle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a model in one of the few forms that models may use; everything else could reach the engine or the
 * machine. The forms: a variable or its opposite, comparisons of variables joined by {@code &&} and {@code ||}, one call
 * of one of our beans, and the project number.
 *
 * @param bean the bean that is called, if any
 * @param variables the variables that are read
 * @param texts the quoted arguments of the call
 */
record Expression(Optional<String> bean, Set<String> variables, List<String> texts) {

    static final String FORMS = "只能写变量（如 ${consentReached} 或 ${!consentReached}）、变量与值的比较（如 ${risk == 'low'}）"
            + "或本系统提供的核验、登记等名称（如 ${checkSchemeParts}）";

    private static final String NAME = "[A-Za-z_]\\w*";
    private static final String LITERAL = "'[^']*'|-?\\d+|true|false|null";
    private static final String ATOM =
            "(?:!?\\s*%s|%s)(?:\\s*(?:==|!=|>=|<=|>|<)\\s*(?:%s))?".formatted(NAME, LITERAL, LITERAL);
    private static final Pattern WRAPPED = Pattern.compile("[$#]\\{(.*)}", Pattern.DOTALL);
    private static final Pattern CONDITION =
            Pattern.compile("\\s*%s(?:\\s*(?:&&|\\|\\|)\\s*%s)*\\s*".formatted(ATOM, ATOM));
    private static final Pattern CALL =
            Pattern.compile("\\s*(%s)\\.%s\\(\\s*((?:%s|%s)(?:\\s*,\\s*(?:%s|%s))*)?\\s*\\)\\s*"
                    .formatted(NAME, NAME, LITERAL, NAME, LITERAL, NAME));
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(%s)".formatted(NAME));
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "execution", "not", "empty", "and", "or");
    private static final Set<String> OPERATORS = Set.of("not", "empty", "and", "or", "eq", "ne", "div", "mod");

    /** Whether the text is evaluated at all. */
    static boolean isOne(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /** Empty if the text has none of the allowed forms. */
    static Optional<Expression> read(String text) {
        Matcher wrapped = WRAPPED.matcher(text.trim());
        if (!wrapped.matches()) {
            return Optional.empty();
        }
        String body = wrapped.group(1).trim();
        if (body.equals("execution.processBusinessKey")) {
            return Optional.of(new Expression(Optional.empty(), Set.of(), List.of()));
        }
        Matcher call = CALL.matcher(body);
        if (call.matches()) {
            return words(
                    Optional.of(call.group(1)),
                    Optional.ofNullable(call.group(2)).orElse(""));
        }
        return CONDITION.matcher(body).matches() && !body.contains("execution")
                ? words(Optional.empty(), body)
                : Optional.empty();
    }

    private static Optional<Expression> words(Optional<String> bean, String text) {
        Set<String> variables = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group(1) != null) {
                texts.add(word.group(1));
            } else if (OPERATORS.contains(word.group(2))) {
                return Optional.empty();
            } else if (!RESERVED.contains(word.group(2))) {
                variables.add(word.group(2));
            }
        }
        return Optional.of(new Expression(bean, variables, texts));
    }
}
