package cn.jiugai.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What is wrong with a field as it stands in its form, before anybody has answered it; in Chinese. */
final class FieldFaults {

    /** The browser's FEEL takes it for something else: it answers false for what is defined. */
    private static final Pattern NOT_IN_BROWSER = Pattern.compile("\\bis\\s+defined\\s*\\(");

    private FieldFaults() {}

    static List<String> of(FormField field) {
        List<String> faults = new ArrayList<>();
        Stream.of("min", "max", "minLength", "maxLength")
                .map(name -> expressionIfAny(field, name, field.validation(name)))
                .flatMap(Optional::stream)
                .forEach(faults::add);
        expressionIfAny(field, "readonly", field.property("readonly")).ifPresent(faults::add);
        choice(field).ifPresent(faults::add);
        pattern(field).ifPresent(faults::add);
        if (field.type() == FieldType.EXPRESSION) {
            expression("“%s”的算式".formatted(field.label()), field.property("expression"))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** What is wrong with something that must be a FEEL expression. */
    static Optional<String> expression(String what, Object expression) {
        if (!Feel.isExpression(expression)) {
            return Optional.of("%s“%s”应以 = 开头，后面写 FEEL".formatted(what, expression));
        }
        if (NOT_IN_BROWSER.matcher((String) expression).find()) {
            return Optional.of("%s“%s”用了 is defined，浏览器和服务器算法不同，请改用 = null 或 != null".formatted(what, expression));
        }
        return Feel.system()
                .syntaxFault((String) expression)
                .map(fault -> "%s“%s”不是 FEEL：%s".formatted(what, expression, fault));
    }

    private static Optional<String> expressionIfAny(FormField field, String name, Object value) {
        return Feel.isExpression(value)
                ? expression("“%s”的 %s".formatted(field.label(), name), value)
                : Optional.empty();
    }

    private static Optional<String> choice(FormField field) {
        if (!field.type().isSingleChoice() && !field.type().isMultipleChoice()) {
            return Optional.empty();
        }
        if (field.property("valuesKey") == null && field.property("values") == null) {
            return expression("“%s”的选项".formatted(field.label()), field.property("valuesExpression"));
        }
        return Optional.empty();
    }

    private static Optional<String> pattern(FormField field) {
        Object pattern = field.validation("pattern");
        try {
            if (pattern instanceof String text) {
                BrowserText.pattern(text);
            }
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("“%s”的格式“%s”不是正则表达式：%s".formatted(field.label(), pattern, e.getDescription()));
        }
    }
}
