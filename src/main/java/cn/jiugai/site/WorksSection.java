package cn.jiugai.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A section of the works (分部分项工程), which is a milestone of the schedule as well (HG-4.2-3, HG-4.2-8).
 *
 * @param position from 1 in the order of the works
 * @param plannedOn day by which it is to be accepted
 * @param acceptedOn null while it is not
 */
public record WorksSection(int position, String name, LocalDate plannedOn, LocalDate acceptedOn) {

    /** How it stands against the schedule on a day, in Chinese. */
    public String standing(LocalDate today) {
        if (acceptedOn != null) {
            return outcome();
        }
        long late = lateOn(today);
        return late > 0 ? "未验收，已晚%d天".formatted(late) : "未到期";
    }

    /** How it stands whatever the day is, for a text that is kept for as long as a task is open. */
    String outcome() {
        if (acceptedOn == null) {
            return "未验收";
        }
        long late = lateOn(acceptedOn);
        return late > 0 ? "%s验收，晚%d天".formatted(acceptedOn, late) : "%s验收，按期".formatted(acceptedOn);
    }

    private long lateOn(LocalDate day) {
        return ChronoUnit.DAYS.between(plannedOn, day);
    }
}
