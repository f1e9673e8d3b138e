package cn.jiugai.calendar;

import java.util.List;

/** A table of working days that was not taken; nothing of it was written. */
public final class WorkdayFaults extends RuntimeException {

    private final transient List<String> faults;

    WorkdayFaults(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault as a Chinese sentence with its line. */
    public List<String> faults() {
        return faults;
    }
}
