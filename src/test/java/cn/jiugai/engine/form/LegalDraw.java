package cn.jiugai.engine.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills in forms by chance, and always so that the form allows it: what is hidden is left out, what is required is there,
 * numbers and texts keep their bounds and now and then lie on them. The same random numbers draw the same answers.
 */
public final class LegalDraw {

    private static final int ATTEMPTS = 100;
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 1);
    private static final List<String> TEXTS =
            List.of("已按要求办理", "云路新村3号楼", "0564-3330000", "13805640001", "clerk@example.org", "𠮷祥路 “7” 号 & <东侧>");

    private final Random random;

    public LegalDraw(Random random) {
        this.random = random;
    }

    /**
     * @param variables plain values with which the form opens
     * @param wanted an answer that gets on; fields that are not in it are left empty by whoever follows it
     * @param care from 0, every field by chance, to 1, the wanted answer wherever the form still allows it
     * @throws AssertionError if the form seems to allow no answer at all
     */
    public Map<String, Object> answer(
            FormSchema form, Map<String, Object> variables, Map<String, Object> wanted, double care) {
        List<FieldFault> faults = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Object> answer = draw(form, variables, wanted, care * (ATTEMPTS - attempt) / ATTEMPTS);
            faults = form.check(answer, variables);
            if (faults.isEmpty()) {
                return answer;
            }
        }
        throw new AssertionError("no legal answer found for form " + form.id() + ": " + faults);
    }

    private Map<String, Object> draw(
            FormSchema form, Map<String, Object> variables, Map<String, Object> wanted, double care) {
        boolean faithful = random.nextDouble() < care;
        Map<String, Object> answer = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            FormState state = FormState.of(form.fields(), answer, variables, Feel.system());
            if (field.isDisabled() || state.isReadonly(field) || field.type() == FieldType.EXPRESSION) {
                continue;
            }
            if (!state.hides(field)) {
                boolean follows = faithful || random.nextDouble() < care;
                answer.put(field.key(), follows ? followed(field, state, wanted) : value(field, state));
            }
        }
        FormState state = FormState.of(form.fields(), answer, variables, Feel.system());
        form.fields().stream().filter(state::hides).forEach(field -> answer.remove(field.key()));
        return answer;
    }

    private Object followed(FormField field, FormState state, Map<String, Object> wanted) {
        Object value = wanted.get(field.key());
        boolean allowed =
                !Plain.isUnset(value) && Rules.expected(field, value, state).isEmpty();
        if (allowed) {
            return value;
        }
        return field.isRequired() || !Plain.isUnset(value)
                ? value(field, state)
                : field.type().emptyValue();
    }

    private Object value(FormField field, FormState state) {
        boolean empty = !field.isRequired() && random.nextInt(3) == 0;
        if (empty) {
            return field.type().emptyValue();
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(field, state);
            case NUMBER -> number(field, state);
            case CHECKBOX -> field.isRequired() || random.nextBoolean();
            case RADIO, SELECT -> one(Options.all(field, state));
            case CHECKLIST, TAGLIST -> some(Options.all(field, state), field.isRequired());
            case DATETIME -> MIDDLE.plusDays(random.nextInt(-400, 400)).toString();
            case EXPRESSION -> throw new IllegalArgumentException(field.key() + " is computed");
        };
    }

    /** Every twentieth text is as long as the form allows. */
    private String text(FormField field, FormState state) {
        int most = Plain.number(state.evaluate(field.validation("maxLength")))
                .map(BigDecimal::intValue)
                .orElse(100);
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        String drawn = random.nextInt(20) == 0 ? text.repeat(most / text.length() + 1) : text;
        String cut = drawn.substring(0, Math.min(most, drawn.length()));
        boolean halfCharacter = !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        return halfCharacter ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** The lower bound, the upper one, something between, or something small. */
    private Object number(FormField field, FormState state) {
        NumberRule rule = NumberRule.of(field, state);
        double least = rule.min() == null ? -1000 : rule.min().doubleValue();
        double most = rule.max() == null ? 1_000_000 : rule.max().doubleValue();
        double drawn = switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least + random.nextDouble() * (most - least);
            default -> Math.min(most, least + random.nextInt(500));
        };
        int digits = rule.digits() == null ? 2 : rule.digits().intValue();
        BigDecimal rounded = BigDecimal.valueOf(drawn).setScale(digits, RoundingMode.DOWN);
        return digits == 0 ? (Object) rounded.longValue() : rounded.doubleValue();
    }

    private Object one(List<Object> options) {
        return options.isEmpty() ? null : options.get(random.nextInt(options.size()));
    }

    private List<Object> some(List<Object> options, boolean atLeastOne) {
        List<Object> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, random);
        int least = atLeastOne ? 1 : 0;
        return shuffled.subList(0, Math.min(shuffled.size(), least + random.nextInt(3)));
    }
}
