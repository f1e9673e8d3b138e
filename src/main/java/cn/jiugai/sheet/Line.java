package cn.jiugai.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.CellAddress;

/** A row of a table under its headers; what cannot be read becomes a fault and an empty answer. */
public final class Line {

    private final String sheet;
    private final RawRow row;
    private final Map<Column, Integer> places;
    private final Faults faults;

    Line(String sheet, RawRow row, Map<Column, Integer> places, Faults faults) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.faults = faults;
    }

    /** The row as Excel numbers it, from 1. */
    public int number() {
        return row.number();
    }

    /** What stands in the column, cleaned; empty if nothing does or the table lacks the column. */
    public String raw(Column column) {
        return places.containsKey(column) ? row.cell(places.get(column)) : "";
    }

    /** A text that must be there and fit. */
    public Optional<String> text(Column column, int mostCharacters) {
        return accept(
                column,
                raw(column),
                text -> !text.isEmpty() && text.length() <= mostCharacters,
                "必填，至多%d字".formatted(mostCharacters));
    }

    /** A text that may be missing but must fit. */
    public Optional<String> optionalText(Column column, int mostCharacters) {
        return accept(column, raw(column), text -> text.length() <= mostCharacters, "至多%d字".formatted(mostCharacters));
    }

    /** A day that may be missing, as a date cell of Excel or as text such as 2024-03-01, 2024/3/1 or 2024年3月1日. */
    public Optional<LocalDate> optionalDay(Column column) {
        Optional<LocalDate> day = CellText.day(raw(column));
        if (day.isEmpty() && !raw(column).isEmpty()) {
            fault(column, "日期，如 2024-03-01");
        }
        return day;
    }

    /** A whole number between two bounds, both included. */
    public Optional<Integer> wholeNumber(Column column, int least, int most) {
        return decimal(column, 0, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .map(BigDecimal::intValueExact);
    }

    /** A number with at most so many decimals between two bounds, both included. */
    public Optional<BigDecimal> decimal(Column column, int decimals, BigDecimal least, BigDecimal most) {
        String kind = decimals == 0 ? "整数" : "数字（至多%d位小数）".formatted(decimals);
        String expected = "%s至%s之间的%s，不带单位".formatted(least.toPlainString(), most.toPlainString(), kind);
        Optional<BigDecimal> number = CellText.number(raw(column))
                .filter(value -> value.stripTrailingZeros().scale() <= decimals)
                .filter(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0)
                .map(value -> value.setScale(decimals, RoundingMode.UNNECESSARY));
        if (number.isEmpty()) {
            fault(column, expected);
        }
        return number;
    }

    /** A day that must be there. */
    public Optional<LocalDate> day(Column column) {
        Optional<LocalDate> day = CellText.day(raw(column));
        if (day.isEmpty()) {
            fault(column, "日期，写成2027-03-01");
        }
        return day;
    }

    /** Says that what stands in the column is not what was expected. */
    public void fault(Column column, String expected) {
        fault(column, Faults.quote(raw(column)), expected);
    }

    /** Says what is wrong about the column, in words of its own. */
    public void fault(Column column, String found, String expected) {
        if (places.containsKey(column)) {
            faults.cell(sheet, number(), label(column), found, expected);
        }
    }

    private String label(Column column) {
        return "%s列（%s）".formatted(CellAddress.convertNumToColString(places.get(column)), column.header());
    }

    private Optional<String> accept(Column column, String text, Predicate<String> rule, String expected) {
        if (rule.test(text)) {
            return Optional.of(text);
        }
        fault(column, expected);
        return Optional.empty();
    }
}
