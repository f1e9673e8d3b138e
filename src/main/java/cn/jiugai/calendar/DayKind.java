package cn.jiugai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** In which way a day differs from Monday-Friday. */
enum DayKind {
    /** A weekday that is a holiday. */
    OFF("off", "休"),
    /** A Saturday or Sunday that is worked. */
    WORK("work", "班");

    private final String code;
    private final String chinese;

    DayKind(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    /** As it stands in the table and in the file. */
    String code() {
        return code;
    }

    /** Whether this kind says anything on that date: a Saturday is off without it, a Monday worked without it. */
    boolean differsFromWeek(LocalDate date) {
        return (this == WORK) == isWeekend(date);
    }

    /** Reads {@code off}, {@code work}, {@code 休} or {@code 班}. */
    static Optional<DayKind> read(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equalsIgnoreCase(text) || kind.chinese.equals(text))
                .findFirst();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
