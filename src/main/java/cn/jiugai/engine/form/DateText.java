package cn.jiugai.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a {@code datetime} field writes its value: an ISO text of a date, a time, or both. */
enum DateText {
    DATE("日期，写成 2026-03-31 这样"),
    TIME("时间，写成 14:30%s 这样"),
    DATETIME("日期和时间，写成 2026-03-31T14:30%s 这样");

    private static final Pattern PARTS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?(T)?(?:(\\d{2}:\\d{2})(.*))?");

    private final String words;

    DateText(String words) {
        this.words = words;
    }

    static Format of(FormField field) {
        Object subtype = field.property("subtype");
        DateText kind = "time".equals(subtype) ? TIME : "datetime".equals(subtype) ? DATETIME : DATE;
        Object zone = field.property("timeSerializingFormat");
        return new Format(kind, zone == null ? "no_timezone" : zone.toString());
    }

    /** The date in a valid value; null for a time. */
    static LocalDate date(String value) {
        Matcher parts = PARTS.matcher(value);
        return parts.matches() && parts.group(1) != null ? LocalDate.parse(parts.group(1)) : null;
    }

    /** @param zone form-js's {@code utc_offset}, {@code utc_normalized} or {@code no_timezone} */
    record Format(DateText kind, String zone) {

        boolean accepts(Object value) {
            Matcher parts = value instanceof String text ? PARTS.matcher(text) : null;
            if (parts == null || !parts.matches()) {
                return false;
            }
            boolean dated = parts.group(1) != null;
            boolean timed = parts.group(3) != null;
            boolean joined = parts.group(2) != null;
            return dated == (kind != TIME)
                    && timed == (kind != DATE)
                    && joined == (kind == DATETIME)
                    && exists(parts)
                    && (!timed || parts.group(4).matches(zonePattern()));
        }

        String inWords() {
            return kind.words.formatted(
                    zone.equals("utc_offset") ? "+08:00" : zone.equals("utc_normalized") ? "Z" : "");
        }

        private String zonePattern() {
            return zone.equals("utc_offset") ? "[+-]\\d{2}:\\d{2}" : zone.equals("utc_normalized") ? "Z" : "";
        }

        private static boolean exists(Matcher parts) {
            try {
                if (parts.group(1) != null) {
                    LocalDate.parse(parts.group(1));
                }
                if (parts.group(3) != null) {
                    LocalTime.parse(parts.group(3));
                }
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
