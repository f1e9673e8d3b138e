package cn.jiugai.deadline;

import cn.jiugai.plan.MilestoneKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What other phases may read of how the dates of the plan year are kept. */
@Component
public class MilestoneRecords {

    private final KeptDates keptDates;

    MilestoneRecords(KeptDates keptDates) {
        this.keptDates = keptDates;
    }

    /** What a project has done of that for which its plan year has dates, with the day on which it was done. */
    public Map<MilestoneKind, LocalDate> kept(String project) {
        Map<MilestoneKind, LocalDate> kept = new EnumMap<>(MilestoneKind.class);
        Arrays.stream(MilestoneKind.values())
                .forEach(kind -> keptDates.keptOn(project, kind).ifPresent(day -> kept.put(kind, day)));
        return kept;
    }
}
