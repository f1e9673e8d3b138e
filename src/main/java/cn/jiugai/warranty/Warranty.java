package cn.jiugai.warranty;

import java.time.LocalDate;
import java.util.Map;

/**
 * The warranty of a project (HG-4.3-3).
 *
 * @param startsOn day of the acceptance, from which on it runs
 * @param months how long each part is under warranty
 */
public record Warranty(LocalDate startsOn, Map<WarrantyPart, Integer> months) {

    /** The last day of a part. */
    public LocalDate endsOn(WarrantyPart part) {
        return startsOn.plusMonths(months.get(part)).minusDays(1);
    }

    /** The last day of all. */
    public LocalDate endsOn() {
        return months.keySet().stream()
                .map(this::endsOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
