package cn.jiugai.obligation;

import java.util.List;
import org.springframework.stereotype.Component;

/** What others may read of what is owed after a permit that was issued ahead (HG-5.1-3). */
@Component
public class ObligationRecords {

    private final Obligations obligations;
    private final DaysLeft left;

    ObligationRecords(Obligations obligations, DaysLeft left) {
        this.obligations = obligations;
        this.left = left;
    }

    /**
     * An obligation as the page of its project lists it.
     *
     * @param daysLeft working days until it is due, negative when it is over; of one that is settled nothing is counted: 0
     * @param state in Chinese, e.g. {@code 2026-06-12到期，还剩5个工作日}
     */
    public record Owed(Obligation obligation, int daysLeft, String state) {}

    /** All of a project, the first one due first. */
    public List<Owed> of(String project) {
        return obligations.of(project).stream().map(this::owed).toList();
    }

    /** Those that the approval bureau has not confirmed as met. */
    public List<Owed> open(String project) {
        return of(project).stream().filter(owed -> !owed.obligation().settled()).toList();
    }

    private Owed owed(Obligation obligation) {
        return obligation.settled()
                ? new Owed(obligation, 0, "已核销")
                : new Owed(obligation, left.of(obligation), left.text(obligation));
    }
}
