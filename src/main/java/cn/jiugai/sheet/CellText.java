package cn.jiugai.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type into cells, brought to one form: blanks, line breaks, full-width digits, thousands separators. */
public final class CellText {

    private static final String BLANK = "[\\s\\u00A0\\u3000\\u200B\\uFEFF]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    private CellText() {}

    /** The text without blanks around it and without the line breaks within that only serve a narrow column. */
    public static String clean(String text) {
        return OUTER_BLANKS.matcher(LINE_BREAKS.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The form in which two texts are compared: half width, no blanks at all, every dash a hyphen. */
    public static String key(String text) {
        String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DASHES.matcher(BLANKS.matcher(halfWidth).replaceAll("")).replaceAll("-");
    }

    /** The number that a text such as {@code  ２,０９１ } stands for; empty if it is none. */
    public static Optional<BigDecimal> number(String text) {
        String key = key(text);
        String digits = GROUPED.matcher(key).matches() ? key.replace(",", "") : key;
        return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
