package cn.jiugai.obligation;

import cn.jiugai.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** How many working days an obligation has left, in words. */
@Component
class DaysLeft {

    private final WorkCalendar calendar;

    DaysLeft(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working days from today to its last day: 0 on that day, negative after it. */
    int of(Obligation obligation) {
        return calendar.days().between(calendar.today(), obligation.dueOn());
    }

    /** {@code 2026-06-12到期，还剩5个工作日}, or by how many it is over. */
    String text(Obligation obligation) {
        int left = of(obligation);
        return "%s到期，%s"
                .formatted(
                        obligation.dueOn(),
                        left < 0 ? "已逾期%d个工作日".formatted(-left) : left == 0 ? "今天到期" : "还剩%d个工作日".formatted(left));
    }
}
