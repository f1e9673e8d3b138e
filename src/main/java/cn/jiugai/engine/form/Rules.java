package cn.jiugai.engine.form;

import java.util.List;
import java.util.Optional;

/** The rules of each type of field for a value that is set. */
final class Rules {

    private Rules() {}

    /** What the form allows, in Chinese, if it does not allow this value; empty if it does. */
    static Optional<String> expected(FormField field, Object value, FormState state) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> TextRule.of(field, state).expected(value);
            case NUMBER -> NumberRule.of(field, state).expected(value);
            case CHECKBOX -> value instanceof Boolean ? Optional.empty() : Optional.of("为是或否（true、false）");
            case RADIO, SELECT -> one(field, value, state);
            case CHECKLIST, TAGLIST -> any(field, value, state);
            case DATETIME -> date(field, value, state);
            case EXPRESSION -> computed(field, value, state);
        };
    }

    private static Optional<String> one(FormField field, Object value, FormState state) {
        return Plain.isIn(value, Options.all(field, state))
                ? Optional.empty()
                : Optional.of("为下列之一：" + Options.inWords(field, state));
    }

    private static Optional<String> any(FormField field, Object value, FormState state) {
        List<Object> options = Options.all(field, state);
        boolean allowed = value instanceof List<?> chosen
                && chosen.stream().allMatch(each -> Plain.isIn(each, options))
                && options.stream().allMatch(option -> count(chosen, option) < 2);
        return allowed ? Optional.empty() : Optional.of("为列表（Json），各项不重复，从下列中选：" + Options.inWords(field, state));
    }

    private static long count(List<?> chosen, Object option) {
        return chosen.stream().filter(each -> Plain.same(each, option)).count();
    }

    private static Optional<String> date(FormField field, Object value, FormState state) {
        DateText.Format format = DateText.of(field);
        if (!format.accepts(value)) {
            return Optional.of("为" + format.inWords());
        }
        boolean past = Boolean.TRUE.equals(field.property("disallowPassedDates"))
                && state.isBeforeToday(DateText.date((String) value))
                && !Plain.same(value, state.initial().get(field.key()));
        if (past) {
            return Optional.of("不早于今天");
        }
        boolean future = field.is("notAfterToday") && state.isAfterToday(DateText.date((String) value));
        return future ? Optional.of("不晚于今天，没有到的日子请到时再填") : Optional.empty();
    }

    private static Optional<String> computed(FormField field, Object value, FormState state) {
        Object own = state.evaluate(field.property("expression"));
        return Plain.same(own, value) ? Optional.empty() : Optional.of("为系统算出的" + Plain.inWords(own));
    }
}
