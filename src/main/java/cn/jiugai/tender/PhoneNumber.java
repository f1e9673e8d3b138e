package cn.jiugai.tender;

import cn.jiugai.sheet.CellText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole Chinese telephone number in one spelling, so that the same telephone is known again however it is written: without
 * the country's number, the zero before the area, an extension, blanks, hyphens and brackets.
 *
 * @param digits e.g. {@code 13905640001} or {@code 5645500001}
 */
record PhoneNumber(String digits) {

    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?|^86-?(?=1\\d-?\\d|0)");
    private static final Pattern MOBILE = Pattern.compile("0?(1[3-9]\\d{9})");
    private static final Pattern SERVICE = Pattern.compile("([48]00\\d{7})");
    private static final Pattern LANDLINE = Pattern.compile("0?(10|2\\d|[3-9]\\d{2})-?(\\d{7,8})");
    private static final Pattern EXTENSION = Pattern.compile("(\\d{7,8})(-|转|EXT\\.?|X)\\d{1,6}$");

    /** The number that a text stands for; empty if it is none, or a local one without its area. */
    static Optional<PhoneNumber> of(String text) {
        String key = CellText.key(text).replaceAll("\\((\\+?\\d+)\\)", "$1-").replaceAll("[./]", "-");
        String national = COUNTRY.matcher(key.replaceAll("-+", "-")).replaceFirst("");
        String whole = EXTENSION.matcher(national.toUpperCase(Locale.ROOT)).replaceFirst("$1");
        String plain = whole.replace("-", "");
        for (Pattern pattern : new Pattern[] {MOBILE, SERVICE}) {
            Matcher number = pattern.matcher(plain);
            if (number.matches()) {
                return Optional.of(new PhoneNumber(number.group(1)));
            }
        }
        Matcher number = LANDLINE.matcher(whole);
        boolean withArea = number.matches() && (whole.startsWith("0") || !key.equals(national));
        return withArea ? Optional.of(new PhoneNumber(number.group(1) + number.group(2))) : Optional.empty();
    }
}
