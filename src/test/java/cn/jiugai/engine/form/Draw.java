package cn.jiugai.engine.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws contexts for expressions and answers for forms; the same seed draws the same. */
final class Draw {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|(?<![A-Za-z_0-9.])(\\d+(?:\\.\\d+)?)");

    private static final Set<String> FEEL_WORDS = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "in",
            "some",
            "every",
            "satisfies",
            "for",
            "return",
            "between",
            "count",
            "sum",
            "contains",
            "list",
            "string",
            "length",
            "is",
            "defined");

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /**
     * A value for each name in the expression, or none, of the type that it has in the form; often one of the literals
     * with which the expression compares. Values of a wrong type are not drawn: there the two FEELs differ, and the
     * server refuses the value anyway.
     */
    Map<String, Object> context(String expression, FormSchema form) {
        Map<String, Object> context = new LinkedHashMap<>();
        names(expression).stream().filter(name -> random.nextInt(8) > 0).forEach(name -> {
            Kind kind = form.field(name).map(field -> Kind.of(field.type())).orElseGet(() -> Kind.of(name, expression));
            context.put(name, of(kind.values(expression)));
        });
        return context;
    }

    /** A value for each field, fitting its type more often than not; some fields are left out. */
    Map<String, Object> values(FormSchema form, int outOfTenLeftOut) {
        Map<String, Object> values = new LinkedHashMap<>();
        form.fields().stream()
                .filter(field -> random.nextInt(10) >= outOfTenLeftOut)
                .forEach(field -> values.put(field.key(), value(field)));
        return values;
    }

    private Object value(FormField field) {
        List<Object> options = Options.known(field, Map.of());
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> of(Arrays.asList("", "甲", "旧改", " 三里街 ", "字".repeat(201), "字".repeat(2001)));
            case NUMBER, EXPRESSION -> of(Arrays.asList(null, 0, 1, 79, 80, 99.5, 33.335, -1, 1_000_000_000_000L));
            case CHECKBOX -> random.nextBoolean();
            case RADIO, SELECT -> options.isEmpty() || random.nextInt(5) == 0 ? null : of(options);
            case CHECKLIST, TAGLIST ->
                new ArrayList<>(
                        options.stream().filter(option -> random.nextBoolean()).toList());
            case DATETIME -> of(Arrays.asList(null, "2024-05-01", "2026-02-28"));
        };
    }

    private Object of(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Set<String> names(String expression) {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(expression.replaceAll("\"[^\"]*\"", "")).results().forEach(match -> names.add(match.group()));
        names.removeAll(FEEL_WORDS);
        return names;
    }

    /** What an expression takes a name for. */
    private enum Kind {
        TEXT("", "x", "xyzw"),
        NUMBER(null, 0, 1, 2.5, -3, 100),
        TRUTH(null, true, false),
        LIST(List.of(), List.of("x"), List.of("x", "y", "z"));

        private final List<Object> usual;

        Kind(Object... usual) {
            this.usual = Arrays.asList(usual);
        }

        static Kind of(FieldType type) {
            return switch (type) {
                case TEXTFIELD, TEXTAREA, RADIO, SELECT, DATETIME -> TEXT;
                case NUMBER, EXPRESSION -> NUMBER;
                case CHECKBOX -> TRUTH;
                case CHECKLIST, TAGLIST -> LIST;
            };
        }

        /** For a variable that is no field: by what stands beside it. */
        static Kind of(String name, String expression) {
            if (expression.matches(".*(?:count|sum|list contains)\\(" + name + "\\b.*|.* in " + name + "\\b.*")) {
                return LIST;
            }
            if (expression.matches(
                    ".*\\b" + name + "\\b *(?:!?=|in) *\\(?\".*|.*(?:string length|contains)\\(" + name + "\\b.*")) {
                return TEXT;
            }
            boolean compared = expression.matches(
                    ".*\\b" + name + "\\b *(?:[<>*+/-]|!?= *\\d|in *\\[|between).*|.*[<>*+/-]=? *" + name + "\\b.*");
            return compared ? NUMBER : TRUTH;
        }

        List<Object> values(String expression) {
            List<Object> values = new ArrayList<>(usual);
            values.add(null);
            Matcher literals = LITERAL.matcher(expression);
            while (literals.find()) {
                if (literals.group(1) != null && this != NUMBER && this != TRUTH) {
                    values.add(this == LIST ? List.of("x", literals.group(1)) : literals.group(1));
                } else if (literals.group(1) == null && this == NUMBER) {
                    values.add(Double.valueOf(literals.group(2)));
                }
            }
            return values;
        }
    }
}
