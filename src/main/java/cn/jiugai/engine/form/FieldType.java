package cn.jiugai.engine.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The inputs of form-js, each with the value that form-js gives it while nobody has touched it. */
public enum FieldType {
    TEXTFIELD(""),
    TEXTAREA(""),
    NUMBER(null),
    CHECKBOX(false),
    RADIO(null),
    SELECT(null),
    CHECKLIST(List.of()),
    TAGLIST(List.of()),
    DATETIME(null),
    /** Not an input of the clerk: form-js computes it and sends it with the rest. */
    EXPRESSION(null);

    /** Components that only show something; nothing is sent for them. */
    static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "table", "separator", "spacer", "button", "iframe");

    private final Object emptyValue;

    FieldType(Object emptyValue) {
        this.emptyValue = emptyValue;
    }

    /** The value of the untouched field without default: empty text, false, no items, or null. */
    public Object emptyValue() {
        return emptyValue;
    }

    boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** One of the options is chosen. */
    public boolean isSingleChoice() {
        return this == RADIO || this == SELECT;
    }

    /** Any number of the options is chosen; the value is a list. */
    public boolean isMultipleChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }

    static Optional<FieldType> of(String type) {
        return Arrays.stream(values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }
}
