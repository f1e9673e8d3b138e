package cn.jiugai.scheme;

import java.time.LocalDate;

/**
 * The days in which the ground is open at a place.
 *
 * @param to not before {@code from}; that day is part of it
 */
record Window(LocalDate from, LocalDate to) {

    Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("施工期的结束日期%s早于开始日期%s".formatted(to, from));
        }
    }

    @Override
    public String toString() {
        return "%s至%s".formatted(from, to);
    }
}
