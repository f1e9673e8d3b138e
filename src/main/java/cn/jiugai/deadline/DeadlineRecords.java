package cn.jiugai.deadline;

import java.util.List;
import org.springframework.stereotype.Component;

/** What other phases may read of the dates of the plan year. */
@Component
public class DeadlineRecords {

    private final MilestoneStandings standings;

    DeadlineRecords(MilestoneStandings standings) {
        this.standings = standings;
    }

    /** How a project stands with its dates, in the order of the year; empty if its plan has not begun. */
    public List<MilestoneStanding> standings(String project) {
        return standings.of(project);
    }
}
