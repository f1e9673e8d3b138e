package cn.jiugai.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?(T?00:00(:00)?)?");

    /** Excel counts the days from here, and every date of our time lies between the two bounds. */
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(25_569);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_050);

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

    /** The day that a text such as {@code 2024年3月1日} or Excel's own number of a day stands for; empty if it is none. */
    public static Optional<LocalDate> day(String text) {
        Optional<BigDecimal> serial = number(text);
        if (serial.isPresent()) {
            return serial.filter(days -> days.stripTrailingZeros().scale() <= 0)
                    .filter(days -> days.compareTo(FIRST_DAY) >= 0 && days.compareTo(LAST_DAY) <= 0)
                    .map(days -> EXCEL_BEGINS.plusDays(days.longValueExact()));
        }
        Matcher day = DAY.matcher(key(text));
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            // 2024-02-30 looks like a day and is none.
            return Optional.empty();
        }
    }
}
