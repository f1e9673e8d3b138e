package cn.jiugai.carryover;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.deadline.MilestoneRecords;
import java.time.MonthDay;
import org.springframework.stereotype.Component;

/** Puts the proposed dates beside what the register says is done by now. */
@Component
class DatesAsked {

    private final MilestoneRecords milestones;
    private final WorkCalendar calendar;

    DatesAsked(MilestoneRecords milestones, WorkCalendar calendar) {
        this.milestones = milestones;
        this.calendar = calendar;
    }

    NewDates of(CarryOver asked, MonthDay latest) {
        return new NewDates(asked.toYear(), calendar.today(), latest, milestones.kept(asked.project()), asked.dates());
    }
}
